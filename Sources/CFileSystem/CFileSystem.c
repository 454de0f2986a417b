// syncfs(2) is Linux's own, and declared only for those who ask.
#define _GNU_SOURCE
#include "CFileSystem.h"

#include <unistd.h>

int cfs_sync_all(int descriptor) {
#ifdef __linux__
  return syncfs(descriptor);
#else
  sync();
  return fsync(descriptor);
#endif
}
