#pragma once

#include "play/session.h"

namespace haoping {

// The case as it stood just before that reply was sent: the same seed and the same actions, so that another reply can
// be tried there; an exam goes on as a free attempt. Its times are moved together so that the last of those actions, or
// the start, is at `now`.
Session rewound_to_reply(const Pack&, const Session&, std::size_t reply, Instant now,
                         const SpellingDictionary* dictionary = nullptr);

// Do both stand on the same words before that reply: the same case, seed, replies and use of the desk? A rewound session does. Two
// cases that were begun apart have different seeds.
bool same_until_reply(const Session&, const Session&, std::size_t reply);

}  // namespace haoping
