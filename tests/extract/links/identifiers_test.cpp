// SPDX-License-Identifier: Apache-2.0
// What links identify: arXiv, DOI and other ids, else the address or path in one form.
#include "support/catch.hpp"

#include "asterism/corpus.hpp"

#include <string>
#include <string_view>

using asterism::identify;

namespace {

std::string key(std::string_view url) {
  const auto id = identify(url);
  if (!id) return "none";
  CHECK(id->key == std::string(id->scheme).append(":").append(id->value()));
  return id->key;
}

}  // namespace

TEST_CASE("all ways to one arXiv paper are one", "[extract]") {
  for (const std::string_view url :
       {"https://arxiv.org/abs/2101.00001", "http://arxiv.org/abs/2101.00001v3", "https://arxiv.org/pdf/2101.00001",
        "https://arxiv.org/pdf/2101.00001v2.pdf", "https://www.arxiv.org/pdf/2101.00001.pdf#page=3",
        "https://export.arxiv.org/abs/2101.00001", "https://arxiv.org/html/2101.00001v1",
        "https://arxiv.org/abs/2101.00001?context=cs", "https://ar5iv.org/abs/2101.00001",
        "https://ar5iv.labs.arxiv.org/html/2101.00001", "https://huggingface.co/papers/2101.00001",
        "https://www.alphaxiv.org/abs/2101.00001v1", "https://doi.org/10.48550/arXiv.2101.00001",
        "arxiv.org/abs/2101.00001", "arXiv:2101.00001", "arxiv: 2101.00001v4"}) {
    INFO(url);
    CHECK(key(url) == "arxiv:2101.00001");
  }
}

TEST_CASE("old arXiv identifiers keep their archive", "[extract]") {
  CHECK(key("https://arxiv.org/abs/hep-th/9901001") == "arxiv:hep-th/9901001");
  CHECK(key("https://arxiv.org/pdf/math.GT/0309136v2.pdf") == "arxiv:math.GT/0309136");
  CHECK(key("https://arxiv.org/abs/0704.0001") == "arxiv:0704.0001");
}

TEST_CASE("other pages of arXiv and its mirrors are no paper", "[extract]") {
  CHECK(key("https://arxiv.org/list/cs.LG/recent") == "url:arxiv.org/list/cs.LG/recent");
  CHECK(key("https://arxiv.org/abs/210.00001") == "url:arxiv.org/abs/210.00001");
  CHECK(key("https://huggingface.co/someone/model") == "url:huggingface.co/someone/model");
  CHECK(key("https://huggingface.co/abs/2101.00001") == "url:huggingface.co/abs/2101.00001");
}

TEST_CASE("a DOI is found at resolvers and publishers, in small letters", "[extract]") {
  CHECK(key("https://doi.org/10.1145/ABC.12") == "doi:10.1145/abc.12");
  CHECK(key("http://dx.doi.org/10.1145/abc.12") == "doi:10.1145/abc.12");
  CHECK(key("https://dl.acm.org/doi/pdf/10.1145/abc.12") == "doi:10.1145/abc.12");
  CHECK(key("https://link.springer.com/article/10.1007/s1-2") == "doi:10.1007/s1-2");
  CHECK(key("https://link.springer.com/chapter/10.1007/s1-2.pdf") == "doi:10.1007/s1-2");
  CHECK(key("https://www.biorxiv.org/content/10.1101/2020.01.01v1.full") == "doi:10.1101/2020.01.01v1");
  CHECK(key("doi:10.1000/x") == "doi:10.1000/x");
  CHECK(key("DOI: 10.1000/X") == "doi:10.1000/x");
  CHECK(key("https://doi.org/about") == "url:doi.org/about");
  CHECK(key("https://a.org/10.1000/x") == "url:a.org/10.1000/x");
}

TEST_CASE("OpenReview and the ACL Anthology have ids of their own", "[extract]") {
  CHECK(key("https://openreview.net/forum?id=AbC1") == "openreview:AbC1");
  CHECK(key("https://openreview.net/pdf?id=AbC1&x=y") == "openreview:AbC1");
  CHECK(key("https://openreview.net/group") == "url:openreview.net/group");
  CHECK(key("https://aclanthology.org/2020.acl-main.12/") == "acl:2020.acl-main.12");
  CHECK(key("https://aclanthology.org/2020.acl-main.12.pdf") == "acl:2020.acl-main.12");
  CHECK(key("https://www.aclweb.org/anthology/P19-1001.pdf") == "acl:p19-1001");
}

TEST_CASE("all ways to one video are one", "[extract]") {
  for (const std::string_view url :
       {"https://www.youtube.com/watch?v=aB-_9&t=30s", "https://youtu.be/aB-_9?si=track",
        "https://youtube.com/embed/aB-_9", "https://m.youtube.com/watch?feature=share&v=aB-_9",
        "https://www.youtube.com/live/aB-_9", "https://www.youtube.com/shorts/aB-_9",
        "https://www.youtube-nocookie.com/embed/aB-_9"}) {
    INFO(url);
    CHECK(key(url) == "youtube:aB-_9");
  }
  CHECK(key("https://www.youtube.com/playlist?list=PL1") == "url:youtube.com/playlist?list=PL1");
}

TEST_CASE("PubMed and mirrored forum posts have one id", "[extract]") {
  CHECK(key("https://pubmed.ncbi.nlm.nih.gov/12345/") == "pmid:12345");
  CHECK(key("https://www.lesswrong.com/posts/aaBB/some-title") ==
        key("https://www.alignmentforum.org/posts/aaBB/other"));
}

TEST_CASE("addresses lose what does not change the page", "[extract]") {
  for (const std::string_view url :
       {"https://a.org/x", "http://www.a.org/x/", "https://A.org/x?utm_source=y&utm_medium=z", "https://a.org/x#part",
        "https://a.org/x?ref=y&fbclid=1", "a.org/x", "https://a.org:443/x/index.html"}) {
    INFO(url);
    CHECK(key(url) == "url:a.org/x");
  }
  CHECK(key("https://a.org/x?page=2&utm_source=y") == "url:a.org/x?page=2");
  CHECK(key("https://a.org/#/app/page") == "url:a.org#/app/page");
  CHECK(key("https://github.com/a/b.git") == "url:github.com/a/b");
  CHECK(key("https://a.org/X") != key("https://a.org/x"));
}

TEST_CASE("local files and folders are their path", "[extract]") {
  CHECK(key("./projects/kite/") == "path:projects/kite");
  CHECK(key("projects/kite") == "path:projects/kite");
  CHECK(key("my%20kite/a.py") == "path:my kite/a.py");
  CHECK(key("projects/kite/run.py#L10") == "path:projects/kite/run.py");
}

TEST_CASE("mail addresses, anchors and nothing identify nothing", "[extract]") {
  for (const std::string_view url : {"", "#part", "mailto:me@a.org", "javascript:void(0)"}) CHECK(key(url) == "none");
}
