// SPDX-License-Identifier: Apache-2.0
// Which works share topics with a work, and how much.
#include "partners.hpp"

#include <cassert>
#include <cmath>
#include <utility>

namespace asterism {

PartnerSearch::PartnerSearch(const Incidence& incidence, const std::vector<double>& rarity)
    : incidence_(incidence), rarity_(rarity), left_(rarity.size(), 1.0F), partners_(rarity.size() + 1) {}

std::span<Partner> PartnerSearch::partners(NodeId work) {
  left_[index(work)] = 0.0F;  // looks met, so that it does not become its own partner
  std::size_t count = 0;
  for (const Edge& edge : incidence_.edges_from(work)) {
    if (edge.relation == Relation::about) count = meet_members(edge, count);
  }
  left_[index(work)] = 1.0F;
  const std::span<Partner> met = std::span(partners_).first(count);
  for (Partner& partner : met) partner.weight = 1.0F - std::exchange(left_[index(partner.work)], 1.0F);
  return met;
}

std::size_t PartnerSearch::meet_members(const Edge& about, std::size_t count) {
  const float mine = static_cast<float>(rarity_[index(about.target)]) * std::sqrt(about.weight);
  for (const Member& member : incidence_.members_of(about.target)) {
    float& left = left_[index(member.work)];
    // Written down in any case and counted if new: this is the innermost loop of the stage, and a branch costs more.
    assert(count < partners_.size());
    partners_[count].work = member.work;
    count += left >= 1.0F ? 1U : 0U;
    left *= 1.0F - mine * member.root;
  }
  return count;
}

}  // namespace asterism
