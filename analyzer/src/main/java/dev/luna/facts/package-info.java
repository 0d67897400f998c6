/// What one file tells the world, without looking at any other.
///
/// [FileFacts] is a pure function of a text and its dialect. What a file says about values whose
/// types depend on other files is kept as a [Shape], a symbolic expression that `dev.luna.infer`
/// resolves later: `local c = require("a").new()` is *the first result of calling the field `new`
/// of what the request "a" finds*.
///
/// Flow comes before facts. One forward walk over the file ([FactsBuilder]) knows at each place
/// what a variable was last assigned and what was checked of it, so a shape already says what holds
/// there; every expression of the file gets its shape on the way. A type is thus the same at home
/// and abroad: both read the same shapes.
///
/// Functions and table constructors are facts of their own, under a name. Shapes refer to them by
/// that name, and are therefore small: [Shapes] cuts what grows deeper than people write.
///
/// ## In which order
///
///     tree ─ BeforeFlow ─ first Pass ─┬─ Earlier ─► second Pass ─┬─► effects ─ Outcome ─► FileFacts
///                                     └─ effects ─► Replay ──────┘
///
/// 1. [BeforeFlow], one walk in front of flow: [Naming] names functions and constructors, [Variables]
///    finds where variables are assigned. [Docs] has by then what comments say.
/// 2. The first [Pass] walks the file. It tells no facts: it finds out what is said behind where it
///    matters ([Earlier]), and notes what it would have liked to know before ([Asked]).
/// 3. The second pass knows that. It walks the functions again in which the answers are now others,
///    and takes over the [Effect]s of the rest ([Replay]).
/// 4. [Outcome] makes facts of effects. What needs the whole file [MainChunk] tells at the end: its
///    results, functions and tables with the parameters on which they depend ([FreeParams]), what
///    comments declare ([DocFacts]) and what is for certain versions only ([Versions]).
///
/// ## What is where
///
/// | | |
/// |---|---|
/// | what others see | [FileFacts], [FileFlow], [ParsedFile]; [Decl], [DeclRef], [Fact]; [FactsDump] prints them |
/// | shapes | [Shape], [Guard]; made by [Shapes] with [Alternatives], [Guards], [ShapeSize]; [ShapeParts], [ShapeText] |
/// | hashes, equal in every run | [FactHash], [ShapeHash], [TypeHash] upon [Hashing] |
/// | what holds at a place | [Env] upon [IntMap]; [Place], [Frame]; read and written by [Store] |
/// | statements | [Statements], [Assignments], [Loops], [Jumps], [Functions] with [Signature] |
/// | expressions | [Expressions], [Literals], [Tables], [Calls], [Metatables] |
/// | narrowing | [Conditions], [Checks], [Casts] |
/// | whose fields, which parameters | [Owners], [Members], [Parameters] |
/// | names | [Naming], [Returned], [Names]; [Mentions], every word of the code |
/// | comments | [Docs], [FunctionDoc], [DocFacts]; [VersionFilter], [Versions] |
/// | telling | [Effect], [Outcome], [Sink], [FreeParams] |
@NullMarked
package dev.luna.facts;

import org.jspecify.annotations.NullMarked;
