import Finance
import Foundation
import Receivables
import Testing

@testable import Archive

@Suite struct LetterStoreTests {
  private let folder: TemporaryFolder
  private let store: LetterStore

  init() throws {
    folder = try TemporaryFolder()
    store = LetterStore(folder: folder.path + "/letters")
  }

  private func letter(_ code: String = "C1") throws -> DraftedLetter {
    DraftedLetter(
      kind: "reminder", language: .ja, customer: code,
      date: try #require(CivilDate(iso: "2026-11-24")), addressee: "株式会社山田, 佐藤",
      payBy: CivilDate(iso: "2026-12-01"), invoices: ["A-1", "A-2"],
      total: Money(minorUnits: 1_200, currency: .jpy), channel: .email)
  }

  private let forms: [(ending: String, bytes: [UInt8])] = [
    (".txt", Array("text\n".utf8)), (".html", Array("<p>".utf8)),
  ]

  private func add() throws -> String {
    let stem = LetterStore.freeStem("a") { store.isTaken($0, endings: forms.map(\.ending)) }
    try Files.makeFolder(store.folder)
    for form in forms { try Files.create(store.path(stem + form.ending), bytes: form.bytes) }
    try store.keep(letter(), stem: stem, endings: forms.map(\.ending))
    return stem
  }

  @Test func draftsReadBackAndGetFreeNumbers() throws {
    let first = try add()
    let second = try add()
    #expect([first, second] == ["a-1", "a-2"])
    var expected = try letter()
    expected.forms = [
      .init(name: "a-1.txt", sha256: DocumentFile.sha256(forms[0].bytes)),
      .init(name: "a-1.html", sha256: DocumentFile.sha256(forms[1].bytes)),
    ]
    #expect(try store.draft("a-1") == expected)
    #expect(try JSONValue(encoding: expected) == expected.json, "written by hand, read by the type")
    #expect(store.last { _ in true } == "a-2")
    #expect(try store.draft("../a-1") == nil)
  }

  @Test func issuedLettersAreFrozenOnce() throws {
    let stem = try add()
    // A form that was made of it later goes out too.
    try Files.create(store.path(stem + ".pdf"), bytes: [1])
    let files = try store.freeze(stem)
    #expect(files.map(\.name) == ["a-1.txt", "a-1.html", "a-1.pdf"])
    #expect(files.allSatisfy { Files.mode(of: store.issuedPath($0.name)) == 0o400 })
    // Cut off before it was recorded, it is done again.
    #expect(try store.freeze(stem) == files)
    try store.removeDraft(stem)
    #expect(store.drafts().isEmpty)
    #expect(try add() == "a-2", "the name of what went out is not given again")
    #expect(try store.freeze(stem) == files, "taken back, it may be issued again as it is")
    #expect(files.allSatisfy { store.state($0) == .kept })
    chmod(store.issuedPath("a-1.txt"), 0o600)
    try Data("other".utf8).write(to: URL(fileURLWithPath: store.issuedPath("a-1.txt")))
    try Files.remove(store.issuedPath("a-1.html"))
    #expect(files.map { store.state($0) } == [.changed, .missing, .kept])
  }

  @Test func nothingThatWentOutIsWrittenOver() throws {
    let stem = try add()
    _ = try store.freeze(stem)
    try Data("edited".utf8).write(to: URL(fileURLWithPath: store.path("a-1.txt")))
    #expect(try store.changed(stem) == ["a-1.txt"])
    #expect(throws: ArchiveError.exists(path: store.issuedPath("a-1.txt"))) {
      try store.freeze(stem)
    }
  }

  @Test func batchIsThereWholeOrNotAtAll() throws {
    let batch = try LetterBatch(store)
    for code in ["C1", "C2", "C2"] {
      _ = try batch.add(letter(code), stem: code, forms: forms)
    }
    #expect(store.drafts().isEmpty)
    #expect(throws: ArchiveError.inUse(path: store.path(".lock"))) { try LetterBatch(store) }
    try batch.commit()
    #expect(store.drafts().map(\.stem) == ["C1-1", "C2-1", "C2-2"])
    #expect(Files.kind(of: store.path(".batch")) == nil)
    #expect(Files.mode(of: store.path("C1-1.txt")) == 0o600)
    let cancelled = try LetterBatch(store)
    #expect(try cancelled.add(letter("C1"), stem: "C1", forms: forms) == "C1-2")
    try cancelled.cancel()
    #expect(store.drafts().count == 3)
  }

  /// Cut off before all was written, a batch leaves nothing; after it, the next one finishes it, without doubles.
  @Test(arguments: [false, true])
  func interruptedBatchIsClearedOrFinished(isComplete: Bool) throws {
    let aside = store.path(".batch")
    try Files.makeFolder(aside)
    let names = ["C1-1.txt", "C1-1.html", "C1-1.json"]
    var record = try letter("C1")
    record.forms = [.init(name: "C1-1.txt", sha256: "00")]
    for name in names {
      try Files.create(aside + "/" + name, bytes: CanonicalJSON.bytes(record.json))
    }
    if isComplete {
      try Files.create(aside + "/complete", bytes: [])
      // One had its name already.
      #expect(link(aside + "/C1-1.txt", store.path("C1-1.txt")) == 0)
    }
    let batch = try LetterBatch(store)
    #expect(store.drafts().map(\.stem) == (isComplete ? ["C1-1"] : []))
    _ = try batch.add(letter("C9"), stem: "C9", forms: forms)
    try batch.commit()
    #expect(store.drafts().map(\.stem) == (isComplete ? ["C1-1", "C9-1"] : ["C9-1"]))
    #expect(Files.kind(of: aside) == nil)
  }
}
