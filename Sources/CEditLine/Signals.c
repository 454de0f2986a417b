#define _GNU_SOURCE
#include "CEditLine.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// The handlers do only what is safe in one: set a flag, write a byte, restore the terminal. The
// byte goes to a pipe that the key reader also waits on, so a signal between "look at the flags"
// and "wait" is not lost, and it does not matter which thread the signal was delivered to.

static volatile sig_atomic_t interrupted, resized, continued;
static int wake[2] = {-1, -1};
static int inputFile = -1, outputFile = -1;
static struct termios before;
static volatile sig_atomic_t haveBefore;
// Two, so that a handler never sees one that is being written.
enum { leavingMax = 64 };
static char leaving[2][leavingMax];
static volatile sig_atomic_t leavingNow;

enum { handledCount = 7 };
static const int handled[handledCount] = {SIGINT,  SIGWINCH, SIGTERM, SIGHUP,
                                          SIGQUIT, SIGTSTP,  SIGCONT};
static struct sigaction previous[handledCount];
static bool installed[handledCount];

static void wake_reader(void) {
  ssize_t ignored = write(wake[1], "!", 1);
  (void)ignored;
}

static void restore_terminal(void) {
  const char *bytes = leaving[leavingNow];
  ssize_t ignored = write(outputFile, bytes, strnlen(bytes, leavingMax));
  (void)ignored;
  if (haveBefore) tcsetattr(inputFile, TCSANOW, &before);
}

/// Lets the signal do what it does to a program that never caught it.
static void take_default_action(int number) {
  struct sigaction ordinary, ours;
  memset(&ordinary, 0, sizeof ordinary);
  ordinary.sa_handler = SIG_DFL;
  sigaction(number, &ordinary, &ours);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  // Only a stop gets here: the process goes on.
  sigaction(number, &ours, NULL);
}

static void note_signal(int number) {
  int saved = errno;
  switch (number) {
    case SIGINT: interrupted = 1; break;
    case SIGWINCH: resized = 1; break;
    case SIGCONT: continued = 1; break;
    case SIGTSTP:
      restore_terminal();
      take_default_action(number);
      continued = 1;
      break;
    default:
      restore_terminal();
      take_default_action(number);
  }
  wake_reader();
  errno = saved;
}

static bool open_wake_pipe(void) {
  if (wake[0] >= 0) return true;
  if (pipe(wake) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(wake[end], F_SETFD, FD_CLOEXEC);
    fcntl(wake[end], F_SETFL, O_NONBLOCK);
  }
  return true;
}

void cel_signals_leave(const char *bytes) {
  int next = 1 - leavingNow;
  if (bytes == NULL || strlen(bytes) >= leavingMax) bytes = "";
  strcpy(leaving[next], bytes);
  leavingNow = next;
}

int cel_signals_begin(int inputDescriptor, int outputDescriptor) {
  if (!open_wake_pipe()) return -1;
  inputFile = inputDescriptor;
  outputFile = outputDescriptor;
  haveBefore = tcgetattr(inputFile, &before) == 0;
  cel_signals_leave(NULL);
  cel_signals_take();
  for (int i = 0; i < handledCount; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note_signal;
    sigemptyset(&action.sa_mask);
    installed[i] = false;
    if (sigaction(handled[i], NULL, &previous[i]) != 0) continue;
    // What was started with a signal ignored (nohup, a shell without job control) goes on ignoring
    // it.
    bool keepsIgnoring = previous[i].sa_handler == SIG_IGN && handled[i] != SIGINT;
    if (keepsIgnoring) continue;
    installed[i] = sigaction(handled[i], &action, NULL) == 0;
  }
  return wake[0];
}

int cel_signals_take(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
  int came = 0;
  if (interrupted) came |= CELSignalInterrupt;
  if (resized) came |= CELSignalResize;
  if (continued) came |= CELSignalContinue;
  interrupted = resized = continued = 0;
  return came;
}

void cel_signals_end(void) {
  for (int i = 0; i < handledCount; i++) {
    if (installed[i]) sigaction(handled[i], &previous[i], NULL);
    installed[i] = false;
  }
}
