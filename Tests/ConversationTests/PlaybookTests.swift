import Conversation
import Testing

@Suite struct PlaybookTests {
  private let book = Playbook([
    "offer": "{amount} by {date}?", "reason": "Why?", "objection": "General.",
    "objection.holding-back": "For {person}.", "open": "Half {amount", "empty": "",
  ])

  @Test func fillsItsFields() {
    #expect(book.say(["offer"], facts: ["amount": "¥5", "date": "Friday"]) == "¥5 by Friday?")
    #expect(book.say(["reason"], facts: [:]) == "Why?")
    #expect(book.say(["empty"], facts: [:]) == "")
  }

  @Test(arguments: [["amount": "¥5"], ["date": "Friday"], [:], ["Amount": "¥5", "date": "x"]])
  func refusesHalfASentence(facts: [String: String]) {
    #expect(book.say(["offer"], facts: facts) == nil)
  }

  @Test func refusesWhatItDoesNotKnow() {
    #expect(book.say([], facts: [:]) == nil)
    #expect(book.say(["nothing"], facts: [:]) == nil)
    #expect(book.say(["open"], facts: ["amount": "¥5"]) == nil)
  }

  @Test func theFirstKeyItHasIsSaid() {
    #expect(book.say(["objection.holding-back", "objection"], facts: ["person": "李"]) == "For 李.")
    #expect(book.say(["objection.no-cash", "objection"], facts: [:]) == "General.")
    #expect(book.say(["objection.holding-back", "objection"], facts: [:]) == nil)
  }

  /// What a fact says is not looked at again: a customer may be called {x}.
  @Test func aFactIsNotFilledIn() {
    let said = book.say(["offer"], facts: ["amount": "{date}", "date": "Friday"])
    #expect(said == "{date} by Friday?")
  }

  @Test(arguments: [
    ("{a} and {b}", ["a", "b"]), ("none", []), ("{a", ["{"]), ("{a} {", ["a", "{"]), ("{}", [""]),
  ])
  func namesItsFields(saying: String, fields: [String]) {
    #expect(Playbook.fieldsUsed(in: saying) == fields)
  }
}
