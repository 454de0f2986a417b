#define _GNU_SOURCE
#include "CEditLine.h"

#include <histedit.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "Internal.h"

// The person's own settings, read line by line as libedit would. libedit's own reader can't be used:
// "bind -v" takes away every binding made before it, and ours must come right after it, so that what
// the person binds below it wins.

/// Whether this line chooses vi's or emacs' keys anew.
static bool chooses_keys(int count, const char *words[]) {
  const char *colon = strchr(words[0], ':');
  if (strcmp(colon == NULL ? words[0] : colon + 1, "bind") != 0) return false;
  for (int i = 1; i < count && words[i][0] == '-'; i++)
    if (strchr("ve", words[i][1]) != NULL && words[i][1] != '\0') return true;
  return false;
}

static FILE *open_settings(void) {
  const char *path = getenv("EDITRC");
  if (path != NULL) return *path == '\0' ? NULL : fopen(path, "r");
  const char *home = getenv("HOME");
  if (home == NULL) return NULL;
  char *whole = NULL;
  if (asprintf(&whole, "%s/.editrc", home) < 0) return NULL;
  FILE *file = fopen(whole, "r");
  free(whole);
  return file;
}

void cel_source(CELEditor *editor, void (*bindKeys)(void *context), void *context) {
  EditLine *edit = cel_edit_line(editor);
  bindKeys(context);
  FILE *file = open_settings();
  if (file == NULL) return;
  Tokenizer *tokenizer = tok_init(NULL);
  char *line = NULL;
  size_t capacity = 0;
  while (tokenizer != NULL && getline(&line, &capacity, file) >= 0) {
    line[strcspn(line, "\r\n")] = '\0';
    const char *text = line + strspn(line, " \t");
    int count = 0;
    const char **words = NULL;
    tok_reset(tokenizer);
    if (*text == '\0' || *text == '#' || tok_str(tokenizer, text, &count, &words) != 0 ||
        count == 0)
      continue;
    el_parse(edit, count, words);
    if (chooses_keys(count, words)) bindKeys(context);
  }
  free(line);
  if (tokenizer != NULL) tok_end(tokenizer);
  fclose(file);
}
