#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// libedit's variadic calls with real types, and the signal flags a key reader needs. Nothing here
// draws: see Editor.c for why libedit's own screen output is thrown away.

/// One editor with its recall list; one thread only.
typedef struct CELEditor CELEditor;

/// What a reader answers when libedit asks for the next character.
enum {
  CELReadCancelled = -1,
  CELReadEnd = 0,
  CELReadOne = 1,
};

/// Hands the next character to libedit; `context` is what `cel_open` was given.
typedef int (*CELReader)(void *context, uint32_t *character);

/// Does what one of the commands added to libedit does; `context` is what `cel_open` was given.
typedef void (*CELCommand)(void *context, int number);

/// Makes an editor on the terminal behind these two descriptors; NULL when that is not possible.
CELEditor *cel_open(int inputDescriptor, int outputDescriptor, int recallLimit, CELReader reader,
                    CELCommand command, void *context);
void cel_close(CELEditor *editor);

/// libedit's two key maps: emacs' keys or vi's while inserting, and vi's while not inserting.
typedef enum {
  CELMapMain = 1,
  CELMapAlternative = 2,
  CELMapBoth = 3,
} CELMap;

/// Gives libedit a command of ours, to be bound to keys by its name; false when there are too many.
bool cel_add_command(CELEditor *editor, int number, const char *name);
/// Calls `bindKeys`, then reads the person's own settings from `$EDITRC` or `~/.editrc`, if there are
/// any. Where they choose vi's or emacs' keys, `bindKeys` is called again.
void cel_source(CELEditor *editor, void (*bindKeys)(void *context), void *context);
/// Binds a key sequence (libedit's notation) to a named command.
void cel_bind(CELEditor *editor, CELMap map, const char *keys, const char *command);
/// Takes away what a key sequence does, and all that begin with it.
void cel_unbind(CELEditor *editor, const char *keys);
/// Whether a sequence of two keys or more does anything; the characters as they are typed.
bool cel_is_bound(CELEditor *editor, const char *keys);
/// Whether vi's keys were chosen.
bool cel_is_vi(CELEditor *editor);

/// Edits one line. Returns the UTF-8 line with its newline, valid until the next call, or NULL;
/// then `*count` is 0 at the end of input and -1 when the reader cancelled.
const char *cel_read_line(CELEditor *editor, int *count);

/// The line being edited, as Unicode scalars; valid until the next call.
const uint32_t *cel_line(CELEditor *editor, int *length, int *cursor);
/// Puts UTF-8 text in at the cursor; false when there was no room.
bool cel_insert(CELEditor *editor, const char *text);
void cel_delete_before_cursor(CELEditor *editor, int count);
void cel_move_cursor(CELEditor *editor, int distance);

/// Adds a line to what Up recalls.
void cel_remember(CELEditor *editor, const char *line);
/// Tells libedit to ask the terminal for its size again.
void cel_resize(CELEditor *editor);
/// Puts the terminal into the editing mode, and back into the one it was in before. After somebody else
/// changed the mode it must be released first.
void cel_prepare_terminal(CELEditor *editor);
void cel_release_terminal(CELEditor *editor);
/// True when libedit rang the bell since the last time this was asked.
bool cel_take_bell(CELEditor *editor);

/// Makes this process read UTF-8 whatever the environment says; false when no UTF-8 locale could be
/// had.
bool cel_use_utf8(void);
/// The libedit that this was built with.
const char *cel_libedit_version(void);
/// The C library's own idea of a character's columns, -1 for a control character.
int cel_wcwidth(uint32_t character);

// Signals, caught only while a line is being edited.

enum {
  CELSignalInterrupt = 1,
  CELSignalResize = 2,
  CELSignalContinue = 4,
};

/// Starts to catch signals. Returns a descriptor that becomes readable when a signal came, or -1.
int cel_signals_begin(int inputDescriptor, int outputDescriptor);
/// Says what is written to the terminal before the process dies or stops, at most 63 bytes; NULL for
/// nothing.
void cel_signals_leave(const char *bytes);
/// What came since the last time, as a set of `CELSignal…`; empties the descriptor.
int cel_signals_take(void);
void cel_signals_end(void);

// Ctrl-C while work runs that can be given up; not while a line is being edited.

/// Starts to note SIGINT instead of obeying or ignoring it. `evenIfIgnored` false leaves a process that was started with
/// SIGINT ignored (nohup, a job in the background) as it is.
void cel_interruption_begin(bool evenIfIgnored);
/// Whether SIGINT came since the beginning.
bool cel_interruption_came(void);
/// Puts back what SIGINT did before.
void cel_interruption_end(void);

/// Columns and rows of the terminal; false when it is none or does not say.
bool cel_terminal_size(int descriptor, int *columns, int *rows);
