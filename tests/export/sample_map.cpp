// SPDX-License-Identifier: Apache-2.0
// A made-up research log as a graph, large and varied enough to judge a picture by.
#include "graph_builder.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace asterism::test {
namespace {

struct Theme {
  std::string_view name;
  std::array<std::string_view, 3> topics;  // the first is the main one
  std::vector<std::string_view> works;     // most important first
};

const std::vector<Theme>& themes() {
  static const std::vector<Theme> all{
      {"reward modelling, preference data",
       {"reward modelling", "preference data", "sycophancy"},
       {"Rewards That Forget", "PrefTree", "Length Bias in Pairwise Judges", "Annotators Under Time Pressure",
        "Bradley, Terry and the Long Tail", "Averaging Judges", "Small Juries Beat Large Ones", "Flattery Probes",
        "Critique Before Score", "Noisy Labels, Calm Policies", "Rubrics as Rewards", "Reward Drift over Months"}},
      {"sparse autoencoders, features",
       {"sparse autoencoders", "feature circuits", "probing"},
       {"Dictionaries of Thought", "TopK-Lite", "Dead Features and How to Wake Them", "Circuits from Gradients",
        "Features Split, Features Merge", "A Linear Probe Is Not an Explanation", "Stitching Two Dictionaries",
        "Absorption", "Crosscoders for Chat Models", "Patching Without Corruption", "What One Neuron Knows"}},
      {"agents, tool use",
       {"language agents", "tool use", "web navigation"},
       {"ToolSmith", "Browsers as Environments", "Plans That Survive Contact", "Long Errands",
        "Agents That Ask for Help", "Undo Buttons for Agents", "Sandbox Escapes, Catalogued", "Clicks without Pixels",
        "Memory Palaces for Agents", "Two Agents, One Keyboard", "When to Stop Searching"}},
      {"theorem proving, reasoning",
       {"theorem proving", "chain of thought", "self-improvement"},
       {"LemmaLoop", "Rationales from Failed Proofs", "Sketch, then Prove", "Think Twice, Answer Once",
        "Tactic Search with Values", "Faithful or Fluent?", "Hints as Curriculum", "Geometry without Diagrams",
        "Expert Iteration at Home", "Numbers Are Words Too"}},
      {"scaling laws, data",
       {"scaling laws", "data curation", "tokenisation"},
       {"Laws for Small Budgets", "Filter Less, Mix More", "Epochs Past Four", "Where Benchmarks Leak", "Byte by Byte",
        "Deduplicate the Web Gently", "Synthetic Textbooks Revisited", "Tokens per Parameter", "Loss Is Not the Task",
        "Curricula That Do Nothing"}},
      {"diffusion, image generation",
       {"diffusion models", "flow matching", "image editing"},
       {"Straight Paths Are Short", "Schedules by Entropy", "One Step Is Plenty", "Guidance without a Guide",
        "Flows on Manifolds", "Edit by Contrast", "Noise You Can Reuse", "Latents for Long Video",
        "Texture, Shape and Taste", "Samplers under the Microscope"}},
      {"robotics, world models",
       {"world models", "imitation learning", "sim-to-real"},
       {"Dreaming in Latents", "Grasp Once, Grasp Often", "Kitchens in Simulation", "Contact-Rich Cloning",
        "Hands from Headcams", "Gaps between Worlds", "Play Data Is Gold", "Slow Policies, Fast Reflexes",
        "Maps for Legged Robots"}},
      {"adversarial robustness, jailbreaks",
       {"adversarial robustness", "jailbreaks", "unlearning"},
       {"Latent Armour", "Suffixes by the Thousand", "Refusal Has a Direction", "Forgetting on Purpose",
        "Red Teams That Rest", "Many Shots, Few Guards", "Certified for Nothing", "Guards That Read Twice",
        "Relearning in Ten Steps"}},
      {"efficient inference, quantisation",
       {"quantisation", "speculative decoding", "key-value cache"},
       {"Two Bits of Weight", "Draft and Verify, Nested", "Evict the Unread", "Outliers Are the Model",
        "Paging for Chat", "Early Exits, Late Regrets", "Rotate before Rounding", "Batching the Impatient"}},
      {"retrieval, long context",
       {"retrieval", "long context", "re-ranking"},
       {"Lost in the Needlework", "Indexes That Learn", "Chunks Considered Harmful", "Positions by the Million",
        "Query Twice", "Citations You Can Check", "Cross-Encoders on a Diet", "Summaries as Keys"}},
      {"causal inference, evaluation",
       {"causal inference", "calibration", "evaluation"},
       {"Instruments in the Wild", "Honest Error Bars", "Ask Me How Sure I Am", "Counterfactual Graders",
        "Confounders We Forgot", "Five Ways to Fool a Leaderboard", "Small Samples, Big Claims"}},
  };
  return all;
}

/// Numbers that look random and are the same everywhere.
class Dice {
 public:
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::uint32_t>(state_ >> 33U) % limit;
  }

 private:
  std::uint64_t state_ = 7;
};

std::string topic_key(std::string_view topic) { return "topic:" + std::string(topic); }
std::string work_key(std::string_view title) { return "title:" + std::string(title); }

NodeKind kind_of(std::size_t theme, std::size_t place) {
  if (place == 4 && theme % 2 == 0) return NodeKind::post;
  if (place == 5 && theme % 3 == 0) return NodeKind::video;
  if (place == 6 && theme % 4 == 1) return NodeKind::book;
  if (place == 7 && theme % 3 == 1) return NodeKind::resource;
  if (place == 8 && theme % 5 == 2) return NodeKind::work;
  return NodeKind::paper;
}

class SampleMap {
 public:
  Graph build() {
    for (std::size_t i = 0; i < themes().size(); ++i) add_theme(i);
    for (std::size_t i = 0; i < themes().size(); ++i) add_references(i);
    add_experiments();
    return builder_.build();
  }

 private:
  void add_theme(std::size_t number) {
    const Theme& theme = themes()[number];
    const auto community = static_cast<std::uint32_t>(number + 1);
    builder_.name_community(community, std::string(theme.name));
    for (std::size_t i = 0; i < theme.topics.size(); ++i) {
      Node& topic = builder_.add(NodeKind::topic, topic_key(theme.topics[i]), std::string(theme.topics[i]));
      topic.community = community;
      topic.weight = i == 0 ? 0.9 : 0.4;
    }
    for (std::size_t i = 0; i < theme.works.size(); ++i) add_work(number, i);
  }

  void add_work(std::size_t number, std::size_t place) {
    const Theme& theme = themes()[number];
    const std::string title(theme.works[place]);
    Node& node = builder_.add(kind_of(number, place), work_key(title), title);
    node.community = static_cast<std::uint32_t>(number + 1);
    node.weight = 0.7 / static_cast<double>(place + 1) + 0.02 * dice_.below(10);
    node.url = "https://example.org/" + std::to_string(number) + "/" + std::to_string(place) + "?a=1&b=2";
    node.start = PartialDate{2024, static_cast<std::uint8_t>(1 + dice_.below(12)), 0};
    node.start->day = static_cast<std::uint8_t>(1 + dice_.below(28));
    node.end = node.start;
    node.published = PartialDate{static_cast<std::int16_t>(2018 + dice_.below(7)), 0, 0};
    add_topics(number, place, node.key);
  }

  void about(const std::string& work, std::string_view topic, float weight) {
    builder_.connect({.source = work,
                      .target = topic_key(topic),
                      .relation = Relation::about,
                      .weight = weight,
                      .confidence = 0.9F,
                      .quote = "on " + std::string(topic),
                      .rule = Rule::topic_note});
  }

  void add_topics(std::size_t number, std::size_t place, const std::string& work) {
    const Theme& theme = themes()[number];
    about(work, theme.topics[0], place % 3 == 0 ? 0.9F : 0.7F);
    if (place % 3 != 0) about(work, theme.topics[place % 3], place % 2 == 0 ? 0.8F : 0.5F);
    if (dice_.below(3) == 0) {
      const auto other = dice_.below(static_cast<std::uint32_t>(themes().size()));
      if (other != number) about(work, themes()[other].topics[1 + dice_.below(2)], dice_.below(4) == 0 ? 0.7F : 0.3F);
    }
  }

  void refer(const std::string& from, std::string_view to_title, Relation relation) {
    builder_.connect({.source = from,
                      .target = work_key(to_title),
                      .relation = relation,
                      .weight = 0.8F,
                      .confidence = 0.85F,
                      .quote = "Goes further than " + std::string(to_title) + " does",
                      .rule = relation == Relation::mentions ? Rule::name : Rule::cue});
  }

  void add_references(std::size_t number) {
    constexpr std::array<Relation, 4> kRelations{Relation::extends, Relation::mentions, Relation::compares_with,
                                                 Relation::applies};
    const Theme& theme = themes()[number];
    for (std::size_t i = 2; i < theme.works.size(); i += 2) {
      refer(work_key(theme.works[i]), theme.works[dice_.below(static_cast<std::uint32_t>(i))],
            kRelations[dice_.below(4)]);
    }
    const Theme& other = themes()[(number + 3) % themes().size()];
    refer(work_key(theme.works[1]), other.works[dice_.below(2)], Relation::mentions);
    share(work_key(theme.works[0]), work_key(theme.works[1]), theme.topics[0]);
    share(work_key(theme.works[0]), work_key(theme.works[2]), theme.topics[0]);
  }

  void share(const std::string& one, const std::string& other, std::string_view topic) {
    builder_.connect({.source = std::min(one, other),
                      .target = std::max(one, other),
                      .relation = Relation::shares_topics,
                      .weight = 0.4F,
                      .confidence = 0.7F,
                      .quote = "on " + std::string(topic),
                      .rule = Rule::shared_topic,
                      .shared = {topic_key(topic)}});
  }

  void add_experiments() {
    constexpr std::array<std::string_view, 11> kTitles{
        "Judge ensembles, run 1", "Width sweep on toy SAEs",  "Errand bench, 40 tasks", "Proof hints ablation",
        "Byte models at 50M",     "Fewer sampling steps",     "Push-cube with clones",  "Latent noise, seeds 1–5",
        "3-bit weights by hand",  "Needles at 64k and above", "Error bars redone"};
    for (std::size_t i = 0; i < kTitles.size(); ++i) {
      const std::string title(kTitles[i]);
      const std::string key = "path:projects/" + std::to_string(i);
      Node& node = builder_.add(NodeKind::experiment, key, title);
      node.community = static_cast<std::uint32_t>(i + 1);
      node.weight = 0.05;
      node.start = PartialDate{2024, static_cast<std::uint8_t>(i + 1), 9};
      node.end = node.start;
      refer(key, themes()[i].works[i % 3], Relation::uses);
      about(key, themes()[i].topics[0], 0.4F);
      if (i < 2 || i == 8 || i == 4) join(key, i < 2 ? "judge_lab" : "small_models", i < 2 ? 1 : 5);
    }
  }

  void join(const std::string& experiment, const std::string& project, std::uint32_t community) {
    const std::string key = "project:projects/" + project;
    if (!(projects_.find(key) != std::string::npos)) {
      Node& node = builder_.add(NodeKind::project, key, project);
      node.community = community;
      node.weight = 0.1;
      projects_ += key + "\n";
    }
    builder_.connect({.source = experiment,
                      .target = key,
                      .relation = Relation::part_of,
                      .quote = project + "/",
                      .rule = Rule::project_path});
  }

  GraphBuilder builder_{"Research log"};
  Dice dice_;
  std::string projects_;
};

}  // namespace

Graph sample_map() { return SampleMap().build(); }

}  // namespace asterism::test
