#ifndef C_FILE_SYSTEM_H
#define C_FILE_SYSTEM_H

/// Brings all of a file system to the disk: that of this descriptor where the system can do so, else every one.
///
/// Returns 0, or -1 with errno set.
int cfs_sync_all(int descriptor);

#endif
