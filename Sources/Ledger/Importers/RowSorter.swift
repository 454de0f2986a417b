#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts records in the order of their keys, however many there are, in bounded memory.
///
/// What fits in memory is sorted there. More is sorted part by part into a file that has no name any more, so
/// that it is gone with the program, and the parts are merged as they are read. Records with equal keys stay in
/// the order in which they came.
final class RowSorter {
  /// A record begins with its own length and its key's length, and its key lies at ``keyOffset``.
  static let keyOffset = 48

  struct Record {
    let bytes: UnsafeRawPointer

    var length: Int { Int(bytes.loadUnaligned(as: UInt32.self)) }
    var key: UnsafeRawBufferPointer {
      let length = bytes.loadUnaligned(fromByteOffset: 4, as: UInt16.self)
      return UnsafeRawBufferPointer(start: bytes + keyOffset, count: Int(length))
    }
  }

  /// A record of the buffer with the first bytes of its key, which settle most comparisons.
  private struct Entry {
    let high: UInt64
    let low: UInt64
    let offset: Int
  }

  private let capacity: Int
  private let folder: String
  private var buffer: UnsafeMutableRawPointer
  private var used = 0
  private var entries: [Entry] = []
  private(set) var count = 0
  private var spill: SpillFile?
  private var merge: RunMerge?
  private var next = 0

  /// How many bytes are sorted in memory.
  static let capacityBytes = 24 << 20

  /// - Parameter folder: where the file goes when memory doesn't do.
  init(folder: String, capacity: Int = RowSorter.capacityBytes) {
    self.folder = folder
    self.capacity = capacity
    buffer = .allocate(byteCount: capacity, alignment: 8)
  }

  deinit { buffer.deallocate() }

  /// Adds a record of `length` bytes that `write` fills in.
  func add(length: Int, _ write: (UnsafeMutableRawPointer) -> Void) throws(LedgerError) {
    if used + length > capacity { try spillBuffer() }
    let place = buffer + used
    write(place)
    let key = Record(bytes: place).key
    entries.append(Entry(high: Self.word(key, 0), low: Self.word(key, 8), offset: used))
    used += length
    count += 1
  }

  /// Ends adding. Records come from ``nextRecord()`` then.
  func sort() throws(LedgerError) {
    guard spill != nil else { return sortBuffer() }
    try spillBuffer()
    (entries, used) = ([], 0)
    buffer.deallocate()
    buffer = .allocate(byteCount: 8, alignment: 8)
    guard let spill else { return }
    merge = try RunMerge(spill)
  }

  /// The next record in order, good until the next call; `nil` at the end.
  func nextRecord() throws(LedgerError) -> Record? {
    if let merge { return try merge.next() }
    guard next < entries.count else { return nil }
    next += 1
    return Record(bytes: buffer + entries[next - 1].offset)
  }

  private func sortBuffer() {
    let base = UnsafeRawPointer(buffer)
    entries.sort { a, b in
      if a.high != b.high { return a.high < b.high }
      if a.low != b.low { return a.low < b.low }
      let order = Self.compare(
        Record(bytes: base + a.offset).key, Record(bytes: base + b.offset).key)
      return order == 0 ? a.offset < b.offset : order < 0
    }
  }

  private func spillBuffer() throws(LedgerError) {
    sortBuffer()
    let file: SpillFile
    if let spill { file = spill } else { file = try SpillFile(folder: folder) }
    spill = file
    file.begin()
    for entry in entries {
      let record = Record(bytes: buffer + entry.offset)
      try file.write(UnsafeRawBufferPointer(start: record.bytes, count: record.length))
    }
    try file.end()
    entries.removeAll(keepingCapacity: true)
    used = 0
  }

  /// Eight bytes of a key as a number that orders like them; zeros after its end.
  private static func word(_ key: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    if offset + 8 <= key.count {
      return UInt64(bigEndian: key.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    var word: UInt64 = 0
    for index in offset..<offset + 8 {
      word = word << 8 | (index < key.count ? UInt64(key[index]) : 0)
    }
    return word
  }

  /// Below, at or above zero as `a` orders before, with or after `b`.
  static func compare(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    guard let first = a.baseAddress, let second = b.baseAddress else { return a.count - b.count }
    let order = Int(memcmp(first, second, min(a.count, b.count)))
    return order == 0 ? a.count - b.count : order
  }
}
