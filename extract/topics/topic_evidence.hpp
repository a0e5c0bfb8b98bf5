// SPDX-License-Identifier: Apache-2.0
// Where the log shows that a work is about a topic.
#pragma once

#include "topics/phrase_index.hpp"
#include "words/words.hpp"

#include "asterism/corpus.hpp"

namespace asterism {

/// Where the phrase at `place` of `sentence` stands. A phrase may go on in the next line, a quote not.
ByteRange find_quote(const Log& log, const Words& words, const Sentence& sentence, const PhraseUse& place);

/// The evidence that `quote` of `sentence` gives.
Evidence topic_evidence(const Log& log, const Sentence& sentence, ByteRange quote);

}  // namespace asterism
