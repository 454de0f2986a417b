#pragma once

#include "CEditLine.h"

struct editline;

/// libedit's own editor inside ours.
struct editline *cel_edit_line(CELEditor *editor);
