#pragma once

#include "store/sqlite.h"

namespace haoping {

// Checks the file, brings an older one to the present form and sets the connection up. What is damaged or newer throws
// and is left as it is. Safe when two programs do it at once.
void prepare_schema(Database&);

// For another connection to a file that has been prepared.
void set_up_connection(Database&);

int current_schema_version();

}  // namespace haoping
