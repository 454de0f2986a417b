#define _GNU_SOURCE
#include "CEditLine.h"

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/types.h>
#include <wchar.h>

#include "Internal.h"

// libedit moves the cursor by writing characters it believes are on screen, and miscounts
// double-width ones. So it gets a stream that goes nowhere: it keeps the keys, the line, the recall
// and the terminal's mode, and whoever reads the keys draws the line. The stream only listens for
// the bell, and for libedit's answer to "is this key bound?".

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "the line is handed over as Unicode scalars");

struct CELEditor {
  EditLine *edit;
  History *history;
  FILE *sink;
  CELReader reader;
  CELCommand command;
  void *context;
  bool bell;
  bool unbound;
};

#ifdef __APPLE__
typedef int SinkCount;
typedef int SinkSize;
#else
typedef ssize_t SinkCount;
typedef size_t SinkSize;
#endif

static SinkCount listen(void *cookie, const char *bytes, SinkSize count) {
  static const char unbound[] = "Unbound";
  CELEditor *editor = cookie;
  if (memchr(bytes, '\a', (size_t)count) != NULL) editor->bell = true;
  if (memmem(bytes, (size_t)count, unbound, sizeof unbound - 1) != NULL) editor->unbound = true;
  return (SinkCount)count;
}

static FILE *open_sink(CELEditor *editor) {
#ifdef __APPLE__
  return funopen(editor, NULL, listen, NULL, NULL);
#else
  return fopencookie(editor, "w", (cookie_io_functions_t){.write = listen});
#endif
}

static CELEditor *owner(EditLine *edit) {
  void *data = NULL;
  el_get(edit, EL_CLIENTDATA, &data);
  return data;
}

struct editline *cel_edit_line(CELEditor *editor) { return editor->edit; }

static char *no_prompt(EditLine *edit) {
  (void)edit;
  static char empty[] = "";
  return empty;
}

static int read_character(EditLine *edit, wchar_t *character) {
  CELEditor *editor = owner(edit);
  uint32_t scalar = 0;
  int result = editor->reader(editor->context, &scalar);
  *character = (wchar_t)scalar;
  return result;
}

static unsigned char run_command(EditLine *edit, int number) {
  CELEditor *editor = owner(edit);
  editor->command(editor->context, number);
  // Nothing for libedit to draw.
  return CC_NORM;
}

// libedit calls a command without saying which: so each has its own function.
#define COMMAND(number) \
  static unsigned char command_##number(EditLine *edit, int key) { \
    (void)key; \
    return run_command(edit, number); \
  }
COMMAND(0)
COMMAND(1)
COMMAND(2)
COMMAND(3)
COMMAND(4)
COMMAND(5)
COMMAND(6)
COMMAND(7)
COMMAND(8)
COMMAND(9)
COMMAND(10)
COMMAND(11)
#undef COMMAND

typedef unsigned char (*Command)(EditLine *, int);
static const Command commands[] = {command_0, command_1, command_2, command_3,
                                   command_4, command_5, command_6, command_7,
                                   command_8, command_9, command_10, command_11};

CELEditor *cel_open(int inputDescriptor, int outputDescriptor, int recallLimit, CELReader reader,
                    CELCommand command, void *context) {
  CELEditor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->reader = reader;
  editor->command = command;
  editor->context = context;
  editor->sink = open_sink(editor);
  if (editor->sink == NULL) {
    free(editor);
    return NULL;
  }
  setvbuf(editor->sink, NULL, _IOFBF, BUFSIZ);
  // Also for errors: libedit's complaints about a poor terminal entry mean nothing when it does not
  // draw.
  editor->edit = el_init_fd("kaishu", stdin, editor->sink, editor->sink, inputDescriptor,
                            outputDescriptor, outputDescriptor);
  editor->history = history_init();
  if (editor->edit == NULL || editor->history == NULL) {
    cel_close(editor);
    return NULL;
  }
  HistEvent event;
  history(editor->history, &event, H_SETSIZE, recallLimit);
  history(editor->history, &event, H_SETUNIQUE, 1);
  el_set(editor->edit, EL_CLIENTDATA, (void *)editor);
  el_set(editor->edit, EL_SIGNAL, 0);
  el_set(editor->edit, EL_PROMPT, no_prompt);
  el_set(editor->edit, EL_EDITOR, "emacs");
  el_set(editor->edit, EL_HIST, history, (void *)editor->history);
  el_wset(editor->edit, EL_GETCFN, read_character);
  return editor;
}

void cel_close(CELEditor *editor) {
  if (editor->edit != NULL) el_end(editor->edit);
  if (editor->history != NULL) history_end(editor->history);
  fclose(editor->sink);
  free(editor);
}

bool cel_add_command(CELEditor *editor, int number, const char *name) {
  if (number < 0 || number >= (int)(sizeof commands / sizeof *commands)) return false;
  return el_set(editor->edit, EL_ADDFN, name, name, commands[number]) == 0;
}

void cel_bind(CELEditor *editor, CELMap map, const char *keys, const char *command) {
  if (map & CELMapMain) el_set(editor->edit, EL_BIND, keys, command, (char *)NULL);
  if (map & CELMapAlternative) el_set(editor->edit, EL_BIND, "-a", keys, command, (char *)NULL);
}

void cel_unbind(CELEditor *editor, const char *keys) {
  el_set(editor->edit, EL_BIND, "-r", keys, (char *)NULL);
}

bool cel_is_bound(CELEditor *editor, const char *keys) {
  // As numbers: some of these characters mean something to libedit's notation.
  char notation[4 * 40 + 1] = "";
  size_t count = strlen(keys);
  if (count > 40) return false;
  for (size_t i = 0; i < count; i++)
    snprintf(notation + 4 * i, 5, "\\%03o", (unsigned)(unsigned char)keys[i]);
  editor->unbound = false;
  // Without a command this prints the binding, or that there is none.
  el_set(editor->edit, EL_BIND, notation, (char *)NULL);
  fflush(editor->sink);
  return !editor->unbound;
}

bool cel_is_vi(CELEditor *editor) {
  const char *name = NULL;
  return el_get(editor->edit, EL_EDITOR, &name) == 0 && name != NULL && strcmp(name, "vi") == 0;
}

const char *cel_read_line(CELEditor *editor, int *count) { return el_gets(editor->edit, count); }

const uint32_t *cel_line(CELEditor *editor, int *length, int *cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  *length = (int)(line->lastchar - line->buffer);
  *cursor = (int)(line->cursor - line->buffer);
  return (const uint32_t *)line->buffer;
}

bool cel_insert(CELEditor *editor, const char *text) {
  return el_insertstr(editor->edit, text) == 0;
}

void cel_delete_before_cursor(CELEditor *editor, int count) {
  if (count > 0) el_deletestr(editor->edit, count);
}

void cel_move_cursor(CELEditor *editor, int distance) {
  // Zero only asks where the cursor is.
  if (distance != 0) el_cursor(editor->edit, distance);
}

void cel_remember(CELEditor *editor, const char *line) {
  HistEvent event;
  history(editor->history, &event, H_ENTER, line);
}

void cel_resize(CELEditor *editor) { el_resize(editor->edit); }

void cel_prepare_terminal(CELEditor *editor) { el_set(editor->edit, EL_PREP_TERM, 1); }

void cel_release_terminal(CELEditor *editor) { el_set(editor->edit, EL_PREP_TERM, 0); }

bool cel_take_bell(CELEditor *editor) {
  fflush(editor->sink);
  bool rang = editor->bell;
  editor->bell = false;
  return rang;
}

bool cel_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  if (setlocale(LC_CTYPE, "C.UTF-8") != NULL) return true;
  return setlocale(LC_CTYPE, "UTF-8") != NULL;
}

#define CEL_TEXT(number) #number
#define CEL_VERSION(major, minor) CEL_TEXT(major) "." CEL_TEXT(minor)

const char *cel_libedit_version(void) { return CEL_VERSION(LIBEDIT_MAJOR, LIBEDIT_MINOR); }

int cel_wcwidth(uint32_t character) { return wcwidth((wchar_t)character); }

bool cel_terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row > 0 ? size.ws_row : 24;
  return true;
}
