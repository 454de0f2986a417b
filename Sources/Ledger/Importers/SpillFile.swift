#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file without a name, for what a sort can't keep in memory: runs of records, each in order.
final class SpillFile {
  /// Where each run begins and ends.
  private(set) var runs: [Range<Int>] = []
  private let descriptor: Int32
  private let path: String
  private var size = 0
  private var start = 0
  private let buffer: UnsafeMutableRawBufferPointer
  private var used = 0

  private static let bufferBytes = 1 << 18

  /// - Throws: ``LedgerError/cannotOpen(path:code:)``.
  init(folder: String) throws(LedgerError) {
    path = "\(folder)/.import-\(getpid())"
    // Left behind by a program that was killed and had our number.
    unlink(path)
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, code: errno) }
    unlink(path)
    buffer = .allocate(byteCount: Self.bufferBytes, alignment: 8)
  }

  deinit {
    buffer.deallocate()
    close(descriptor)
  }

  func begin() { start = size + used }

  func end() throws(LedgerError) {
    try flush()
    runs.append(start..<size)
  }

  /// - Throws: ``LedgerError/full(path:)``, ``LedgerError/cannotOpen(path:code:)``.
  func write(_ bytes: UnsafeRawBufferPointer) throws(LedgerError) {
    if used + bytes.count > buffer.count { try flush() }
    guard bytes.count <= buffer.count else { return try put(bytes) }
    UnsafeMutableRawBufferPointer(rebasing: buffer[used...]).copyMemory(from: bytes)
    used += bytes.count
  }

  /// Fills `bytes` from `offset` on as far as `end`; says how many there were.
  func read(_ bytes: UnsafeMutableRawBufferPointer, at offset: Int) throws(LedgerError) -> Int {
    var done = 0
    while done < bytes.count {
      let count = pread(
        descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, offset + done)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .cannotOpen(path: path, code: errno) }
      guard count > 0 else { break }
      done += count
    }
    return done
  }

  private func flush() throws(LedgerError) {
    try put(UnsafeRawBufferPointer(rebasing: buffer[..<used]))
    used = 0
  }

  private func put(_ bytes: UnsafeRawBufferPointer) throws(LedgerError) {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done, size + done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw errno == ENOSPC ? .full(path: path) : .cannotOpen(path: path, code: errno)
      }
      done += count
    }
    size += bytes.count
  }
}

/// The records of several runs as one, in order.
final class RunMerge {
  private var runs: [Run] = []
  /// Runs that have records left, as a heap: the one whose record is next stands first.
  private var heap: [Int] = []
  private var isStarted = false

  init(_ file: SpillFile) throws(LedgerError) {
    for range in file.runs { runs.append(try Run(file, range)) }
    heap = runs.indices.filter { runs[$0].record != nil }
    for place in heap.indices.reversed() { sink(place) }
  }

  func next() throws(LedgerError) -> RowSorter.Record? {
    if isStarted, let first = heap.first {
      if try !runs[first].advance() {
        heap[0] = heap[heap.count - 1]
        heap.removeLast()
      }
      sink(0)
    }
    isStarted = true
    return heap.first.flatMap { runs[$0].record }
  }

  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    guard let first = runs[a].record, let second = runs[b].record else { return false }
    let order = RowSorter.compare(first.key, second.key)
    return order == 0 ? a < b : order < 0
  }

  private func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && isBefore(heap[child], heap[least]) {
        least = child
      }
      guard least != place else { return }
      heap.swapAt(least, place)
      place = least
    }
  }

  /// One run, read a piece at a time.
  private final class Run {
    private(set) var record: RowSorter.Record?
    private let file: SpillFile
    private var range: Range<Int>
    private var buffer: UnsafeMutableRawBufferPointer
    private var used = 0
    private var position = 0

    private static let bufferBytes = 1 << 16

    init(_ file: SpillFile, _ range: Range<Int>) throws(LedgerError) {
      self.file = file
      self.range = range
      buffer = .allocate(byteCount: Self.bufferBytes, alignment: 8)
      _ = try advance()
    }

    deinit { buffer.deallocate() }

    /// Goes to the next record; `false` at the end.
    func advance() throws(LedgerError) -> Bool {
      if let record { position += record.length }
      record = nil
      if used - position < 4 { try refill(4) }
      guard used - position >= 4, let base = buffer.baseAddress else { return false }
      let length = RowSorter.Record(bytes: base + position).length
      if used - position < length { try refill(length) }
      guard used - position >= length, let base = buffer.baseAddress else { return false }
      record = RowSorter.Record(bytes: base + position)
      return true
    }

    /// Brings the rest to the front and reads on, until there are `wanted` bytes.
    private func refill(_ wanted: Int) throws(LedgerError) {
      let rest = used - position
      if wanted > buffer.count {
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: wanted, alignment: 8)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[position..<used]))
        buffer.deallocate()
        buffer = larger
      } else if let base = buffer.baseAddress {
        memmove(base, base + position, rest)
      }
      position = 0
      let room = min(buffer.count - rest, range.count)
      let count = try file.read(
        UnsafeMutableRawBufferPointer(rebasing: buffer[rest..<rest + room]), at: range.lowerBound)
      range = range.lowerBound + count..<range.upperBound
      used = rest + count
    }
  }
}
