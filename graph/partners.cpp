// SPDX-License-Identifier: Apache-2.0
// Which works share topics with a work, and how much.
#include "partners.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace asterism {
namespace {

/// A work meets at most this many works through one topic, those that hold it most strongly: a topic that
/// half the log shares says little about any pair, and all its pairs would be quadratic.
constexpr std::size_t kMembersMet = 32;
}  // namespace

PartnerSearch::PartnerSearch(const Incidence& incidence, const std::vector<double>& rarity)
    : incidence_(incidence), rarity_(rarity), left_(rarity.size(), 1.0F), partners_(rarity.size() + 1) {}

std::span<Partner> PartnerSearch::partners(NodeId work) {
  left_[index(work)] = 0.0F;  // looks met, so that it does not become its own partner
  std::size_t count = 0;
  for (const Incident& held : incidence_.of(work)) count = meet_members(held, count);
  left_[index(work)] = 1.0F;
  const std::span<Partner> met = std::span(partners_).first(count);
  for (Partner& partner : met) partner.weight = 1.0F - std::exchange(left_[index(partner.work)], 1.0F);
  return met;
}

std::size_t PartnerSearch::meet_members(const Incident& held, std::size_t count) {
  const std::span<const Incident> members = incidence_.of(held.other);
  const float mine = static_cast<float>(rarity_[index(held.other)]) * held.root;
  for (const Incident& member : members.first(std::min(members.size(), kMembersMet))) {
    float& left = left_[index(member.other)];
    // Written down in any case and counted if new: this is the innermost loop of the stage, and a branch costs more.
    assert(count < partners_.size());
    partners_[count].work = member.other;
    count += left >= 1.0F ? 1U : 0U;
    left *= 1.0F - mine * member.root;
  }
  return count;
}

}  // namespace asterism
