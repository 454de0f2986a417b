#include "CEditLine.h"

#include <signal.h>
#include <string.h>

// Ctrl-C while a piece of work runs that can be given up. The handler only sets a flag; without SA_RESTART a system call
// that waits (a pipe nobody writes to) comes back, so that the flag is looked at.

static volatile sig_atomic_t came;
static struct sigaction before;
static bool installed;

static void note_interruption(int number) {
  (void)number;
  came = 1;
}

void cel_interruption_begin(bool evenIfIgnored) {
  came = 0;
  installed = false;
  if (sigaction(SIGINT, NULL, &before) != 0) return;
  if (before.sa_handler == SIG_IGN && !evenIfIgnored) return;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_interruption;
  sigemptyset(&action.sa_mask);
  installed = sigaction(SIGINT, &action, NULL) == 0;
}

bool cel_interruption_came(void) { return came != 0; }

void cel_interruption_end(void) {
  if (installed) sigaction(SIGINT, &before, NULL);
  installed = false;
}
