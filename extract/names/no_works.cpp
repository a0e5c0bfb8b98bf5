// SPDX-License-Identifier: Apache-2.0
// A table, written for this project.
#include "names/no_works.hpp"

#include <array>

namespace asterism {
namespace {

constexpr std::array kNoWorks = std::to_array<std::string_view>({
    "adobe",         "alibaba",       "amazon",   "amd",      "anthropic",   "apple",        "baidu",       "bytedance",
    "deepmind",      "facebook",      "google",   "huawei",   "huggingface", "ibm",          "intel",       "meta",
    "microsoft",     "mozilla",       "nasa",     "nvidia",   "openai",      "samsung",      "tencent",     "arxiv",
    "biorxiv",       "bitbucket",     "dropbox",  "github",   "gitlab",      "instagram",    "jstor",       "kaggle",
    "linkedin",      "openreview",    "pubmed",   "quora",    "reddit",      "researchgate", "sourceforge", "spotify",
    "stackexchange", "stackoverflow", "substack", "tiktok",   "twitter",     "whatsapp",     "wikipedia",   "youtube",
    "neurips",       "corl",          "berkeley", "stanford", "phd",         "msc",          "bsc",         "macos",
    "ios",           "bf16",          "fp8",      "fp16",     "fp32",        "fp64",         "int4",        "int8",
    "tf32",          "x86",           "mp3",      "mp4",      "utf8",        "sota",         "todo",        "afaik",
    "imho",          "fyi",           "tldr",     "nan",      "wifi",        "iot",          "soc",         "qos",
    "dof",           "mhz",           "ghz",      "khz",      "javascript",  "powerpoint",   "etc",         "iid",
    "url",           "pdf",           "html",     "json",     "yaml",        "csv",          "api",         "gpu",
    "cpu",           "tpu",           "cuda",     "ram",      "ssd",         "usb",          "flop",        "ceo",
    "usa",           "covid",         "english",  "chinese",  "german",      "french",       "latex",
});

}  // namespace

std::span<const std::string_view> no_works() noexcept { return kNoWorks; }

}  // namespace asterism
