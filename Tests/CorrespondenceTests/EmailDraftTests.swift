import Finance
import Foundation
import Receivables
import Testing

@testable import Correspondence

/// The python3 with the packages that some tests need; `nil` outside scripts/test.
let testPython = ProcessInfo.processInfo.environment["KAISHU_TEST_PYTHON"]

/// An e-mail draft read by Python's own e-mail parser.
@Suite(.enabled(if: testPython != nil, "run scripts/test: it sets KAISHU_TEST_PYTHON"))
struct EmailDraftTests {
  struct Seen: Decodable {
    let defects: [String]
    let headers: [[String]]
    let from: [[String]]
    let to: [[String]]
    let subject: String
    let text: String
    let html: String
    let longest: Int
  }

  private func read(_ draft: EmailDraft) throws -> Seen {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(testPython))
    process.arguments = [
      "-c",
      """
      import email, email.policy, json, sys
      raw = sys.stdin.buffer.read()
      message = email.message_from_bytes(raw, policy=email.policy.default)
      parts = {part.get_content_type(): part for part in message.walk()}
      people = lambda name: [[a.display_name, a.addr_spec] for a in getattr(message[name], 'addresses', [])]
      defects = [str(d) for part in message.walk() for d in part.defects]
      defects += [str(d) for _, value in message.items() for d in value.defects]
      json.dump({'defects': defects, 'headers': [[k, str(v)] for k, v in message.items()],
          'from': people('From'), 'to': people('To'), 'subject': str(message['Subject']),
          'text': parts['text/plain'].get_content(), 'html': parts['text/html'].get_content(),
          'longest': max(len(line) for line in raw.split(b'\\r\\n'))}, sys.stdout)
      """,
    ]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(draft.text.utf8))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Seen.self, from: answer)
  }

  private func letter(_ language: Language) throws -> RenderedLetter {
    try Letter.render(
      .reminder, in: language, facts: Fixtures.facts(.reminder, language),
      calendar: Fixtures.calendar(for: language), source: Fixtures.shipped)
  }

  @Test(arguments: Language.allCases)
  func holdsBothFormsOfTheLetter(language: Language) throws {
    let letter = try letter(language)
    let seen = try read(
      EmailDraft(
        letter, from: .init(name: "株式会社青葉商事", email: "keiri@aoba.example"),
        to: .init(name: "Sam O'Neil, \"Accounts\" <x>", email: "sam.o'neil+a@northgate.example")))
    #expect(seen.defects == [])
    #expect(seen.subject == letter.title)
    #expect(seen.text == letter.text && seen.html == letter.html)
    #expect(seen.from == [["株式会社青葉商事", "keiri@aoba.example"]])
    #expect(
      seen.to == [["Sam O'Neil, \"Accounts\" <x>", "sam.o'neil+a@northgate.example"]])
    #expect(seen.longest <= 78)
    #expect(seen.headers.contains(["X-Unsent", "1"]))
  }

  /// Nothing from a file begins a header of its own; an address that could is left out.
  @Test(arguments: [
    "a@b.example\r\nBcc: x@y.example", "a@b", "a b@c.example", "@c.example", "a@c..example", "",
    "a@b.example, c@d.example", "a@é.example", "<a@b.example>",
  ])
  func hostileAddressesAreLeftOut(email: String) throws {
    let name = "x\r\nBcc: y@z.example\r\n\r\nbody" + String(repeating: "長い名前", count: 40)
    let seen = try read(
      EmailDraft(
        try letter(.en), from: .init(name: name, email: "a@b.example"),
        to: .init(name: name, email: email)))
    #expect(seen.to == [])
    #expect(
      seen.headers.map { $0[0] } == [
        "X-Unsent", "From", "Subject", "MIME-Version", "Content-Language", "Content-Type",
      ])
  }
}
