import Testing

@testable import Yarn

/// The language's own cases: each plan step for step, each faulty script for the reason in its name.
@Suite(.enabled(if: SharedCases.arePresent, "no conformance cases beside this checkout"))
struct ConformanceTests {
  static let plans = SharedCases.names("plans", ending: ".testplan")
  static let faulty = SharedCases.names("must-fail", ending: ".yarn")

  @Test(arguments: plans)
  func planPasses(_ name: String) throws {
    let compiled = Compiler.compile(
      try SharedCases.text("plans/\(name).yarn"), name: name,
      functions: FunctionLibrary.testPlans.signatures)
    let program = try #require(compiled.program, "\(compiled.errors)")
    let plan = try TestPlan(SharedCases.text("plans/\(name).testplan"))
    for failure in plan.failures(of: program) { Issue.record("\(failure)") }
  }

  static let reasons: [String: Diagnostic.Kind] = [
    "Commands-NewlinesNotPermittedInCommands": .commandNotClosed,
    "Declarations-MustHaveValues": .declarationWithoutValue,
    "DuplicateLineTags": .lineIDDuplicate,
    "Enums-CannotBeComparedAcrossTypes": .typeMismatch,
    "Enums-FunctionsAcceptingStringCannotAcceptNumberEnums": .typeMismatch,
    "Enums-MemberReferenceWithoutTypesMustBeResolvable": .memberUnknown,
    "Enums-MustHaveConstantRawValues": .enumRawValueNotConstant,
    "Enums-MustHaveUniqueRawValues": .enumRawValueDuplicate,
    "Enums-RawValuesMustAllBeOfSameType": .enumRawValuesMixed,
    "Enums-StringRawValuesMustAllBeDefined": .enumRawValuesIncomplete,
    "IncorrectIndentation-IndentedLinesFollowingOptionsMustHaveContent": .optionBlockEmpty,
    "Inference-FunctionsAndVarsCannotBeSolelyImplicit": .typeUnknown,
    "Inference-MemberReferencesMustBeUnambiguous": .memberAmbiguous,
    "Nodes-MustHaveNodeBody": .nodeBodyMissing,
    "Nodes-MustHaveUniqueNameAcrossNodesAndGroups": .groupMemberWithoutWhen,
    "Nodes-MustHaveUniqueNames": .nodeNameDuplicate,
    "Nodes-NodeGroupsMustAllHaveWhenClauses": .groupMemberWithoutWhen,
    "Operators-AdditionsRequireNumbersOrStrings": .operatorType,
    "OptionConditions-MustHaveExpressions": .expressionMissing,
    "ShadowLines-MustBeIdenticalToSourceLines": .shadowTextDiffers,
    "ShadowLines-MustHaveValidSourceLine": .shadowSourceMissing,
    "SmartVariables-MustNotContainLoops": .smartVariableLoop,
    "Variables-MustBeAbleToInferDefinition": .typeUnknown,
  ]

  @Test(arguments: faulty)
  func faultIsFound(_ name: String) throws {
    let reason = try #require(Self.reasons[name], "what is \(name) refused for?")
    let compiled = Compiler.compile(
      try SharedCases.text("must-fail/\(name).yarn"), name: name,
      functions: FunctionLibrary.testPlans.signatures)
    #expect(compiled.program == nil)
    #expect(Set(compiled.errors.map(\.kind)) == [reason], "\(compiled.diagnostics)")
  }

  @Test func allCasesAreThere() {
    #expect(Self.plans.count >= 23)
    #expect(Self.faulty.count >= 23)
  }
}
