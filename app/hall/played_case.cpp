#include "hall/played_case.h"

namespace haoping {

AttemptRecord record_of(const PlayedCase& played) {
    return {.id = played.attempt,
            .pack = played.pack->id,
            .pack_version = played.pack->version,
            .pack_hash = played.session.pack_hash,
            .scenario = played.session.scenario,
            .seed = played.session.seed,
            .started = played.session.started,
            .ended = {},
            .ending = {},
            .total = {},
            .compliance = true,
            .actions = played.session.actions};
}

CaseRef case_of(const AttemptRecord& record) { return {record.pack, record.scenario}; }

}  // namespace haoping
