// Generated from tests/abi/wit/ by `cargo xtask bindings`. Don't edit: edit tests/abi/wit/.

use crate::host::Host;
use crate::random::{Random, Source};
use crate::trace::{Digest, Trace};
use smallos_contract::Fault;
use core::task::Poll;

impl Random for crate::abi::corners::One { fn random(source: &mut Source) -> Self { [Self::Only][source.case(1)] } }
impl Trace for crate::abi::corners::One { fn trace(&self, out: &mut Digest) { out.case(*self as usize); } }
impl Random for crate::abi::corners::Wide { fn random(source: &mut Source) -> Self { [Self::C0, Self::C1, Self::C2, Self::C3, Self::C4, Self::C5, Self::C6, Self::C7, Self::C8, Self::C9, Self::C10, Self::C11, Self::C12, Self::C13, Self::C14, Self::C15, Self::C16, Self::C17, Self::C18, Self::C19, Self::C20, Self::C21, Self::C22, Self::C23, Self::C24, Self::C25, Self::C26, Self::C27, Self::C28, Self::C29, Self::C30, Self::C31, Self::C32, Self::C33, Self::C34, Self::C35, Self::C36, Self::C37, Self::C38, Self::C39, Self::C40, Self::C41, Self::C42, Self::C43, Self::C44, Self::C45, Self::C46, Self::C47, Self::C48, Self::C49, Self::C50, Self::C51, Self::C52, Self::C53, Self::C54, Self::C55, Self::C56, Self::C57, Self::C58, Self::C59, Self::C60, Self::C61, Self::C62, Self::C63, Self::C64, Self::C65, Self::C66, Self::C67, Self::C68, Self::C69, Self::C70, Self::C71, Self::C72, Self::C73, Self::C74, Self::C75, Self::C76, Self::C77, Self::C78, Self::C79, Self::C80, Self::C81, Self::C82, Self::C83, Self::C84, Self::C85, Self::C86, Self::C87, Self::C88, Self::C89, Self::C90, Self::C91, Self::C92, Self::C93, Self::C94, Self::C95, Self::C96, Self::C97, Self::C98, Self::C99, Self::C100, Self::C101, Self::C102, Self::C103, Self::C104, Self::C105, Self::C106, Self::C107, Self::C108, Self::C109, Self::C110, Self::C111, Self::C112, Self::C113, Self::C114, Self::C115, Self::C116, Self::C117, Self::C118, Self::C119, Self::C120, Self::C121, Self::C122, Self::C123, Self::C124, Self::C125, Self::C126, Self::C127, Self::C128, Self::C129, Self::C130, Self::C131, Self::C132, Self::C133, Self::C134, Self::C135, Self::C136, Self::C137, Self::C138, Self::C139, Self::C140, Self::C141, Self::C142, Self::C143, Self::C144, Self::C145, Self::C146, Self::C147, Self::C148, Self::C149, Self::C150, Self::C151, Self::C152, Self::C153, Self::C154, Self::C155, Self::C156, Self::C157, Self::C158, Self::C159, Self::C160, Self::C161, Self::C162, Self::C163, Self::C164, Self::C165, Self::C166, Self::C167, Self::C168, Self::C169, Self::C170, Self::C171, Self::C172, Self::C173, Self::C174, Self::C175, Self::C176, Self::C177, Self::C178, Self::C179, Self::C180, Self::C181, Self::C182, Self::C183, Self::C184, Self::C185, Self::C186, Self::C187, Self::C188, Self::C189, Self::C190, Self::C191, Self::C192, Self::C193, Self::C194, Self::C195, Self::C196, Self::C197, Self::C198, Self::C199, Self::C200, Self::C201, Self::C202, Self::C203, Self::C204, Self::C205, Self::C206, Self::C207, Self::C208, Self::C209, Self::C210, Self::C211, Self::C212, Self::C213, Self::C214, Self::C215, Self::C216, Self::C217, Self::C218, Self::C219, Self::C220, Self::C221, Self::C222, Self::C223, Self::C224, Self::C225, Self::C226, Self::C227, Self::C228, Self::C229, Self::C230, Self::C231, Self::C232, Self::C233, Self::C234, Self::C235, Self::C236, Self::C237, Self::C238, Self::C239, Self::C240, Self::C241, Self::C242, Self::C243, Self::C244, Self::C245, Self::C246, Self::C247, Self::C248, Self::C249, Self::C250, Self::C251, Self::C252, Self::C253, Self::C254, Self::C255, Self::C256][source.case(257)] } }
impl Trace for crate::abi::corners::Wide { fn trace(&self, out: &mut Digest) { out.case(*self as usize); } }
impl Random for crate::abi::corners::Lonely { fn random(source: &mut Source) -> Self { match source.case(1) {_ => Self::Only,
} } }
impl Trace for crate::abi::corners::Lonely { fn trace(&self, out: &mut Digest) { match self {Self::Only => out.case(0),
} } }
impl Random for crate::abi::corners::LonelyText { fn random(source: &mut Source) -> Self { match source.case(1) {_ => Self::Only(source.draw()),
} } }
impl Trace for crate::abi::corners::LonelyText { fn trace(&self, out: &mut Digest) { match self {Self::Only(payload) => { out.case(0); payload.trace(out); }
} } }
impl Random for crate::abi::corners::Empties { fn random(source: &mut Source) -> Self { match source.case(3) {0 => Self::A,
1 => Self::B,
_ => Self::C,
} } }
impl Trace for crate::abi::corners::Empties { fn trace(&self, out: &mut Digest) { match self {Self::A => out.case(0),
Self::B => out.case(1),
Self::C => out.case(2),
} } }
impl Random for crate::abi::corners::SomeEmpty { fn random(source: &mut Source) -> Self { match source.case(5) {0 => Self::A,
1 => Self::B(source.draw()),
2 => Self::C,
3 => Self::D(source.draw()),
_ => Self::E,
} } }
impl Trace for crate::abi::corners::SomeEmpty { fn trace(&self, out: &mut Digest) { match self {Self::A => out.case(0),
Self::B(payload) => { out.case(1); payload.trace(out); }
Self::C => out.case(2),
Self::D(payload) => { out.case(3); payload.trace(out); }
Self::E => out.case(4),
} } }
impl Random for crate::abi::corners::WideVariant { fn random(source: &mut Source) -> Self { match source.case(300) {0 => Self::C0,
1 => Self::C1,
2 => Self::C2,
3 => Self::C3,
4 => Self::C4,
5 => Self::C5,
6 => Self::C6,
7 => Self::C7,
8 => Self::C8,
9 => Self::C9,
10 => Self::C10,
11 => Self::C11,
12 => Self::C12,
13 => Self::C13,
14 => Self::C14,
15 => Self::C15,
16 => Self::C16,
17 => Self::C17,
18 => Self::C18,
19 => Self::C19,
20 => Self::C20,
21 => Self::C21,
22 => Self::C22,
23 => Self::C23,
24 => Self::C24,
25 => Self::C25,
26 => Self::C26,
27 => Self::C27,
28 => Self::C28,
29 => Self::C29,
30 => Self::C30,
31 => Self::C31,
32 => Self::C32,
33 => Self::C33,
34 => Self::C34,
35 => Self::C35,
36 => Self::C36,
37 => Self::C37,
38 => Self::C38,
39 => Self::C39,
40 => Self::C40,
41 => Self::C41,
42 => Self::C42,
43 => Self::C43,
44 => Self::C44,
45 => Self::C45,
46 => Self::C46,
47 => Self::C47,
48 => Self::C48,
49 => Self::C49,
50 => Self::C50,
51 => Self::C51,
52 => Self::C52,
53 => Self::C53,
54 => Self::C54,
55 => Self::C55,
56 => Self::C56,
57 => Self::C57,
58 => Self::C58,
59 => Self::C59,
60 => Self::C60,
61 => Self::C61,
62 => Self::C62,
63 => Self::C63,
64 => Self::C64,
65 => Self::C65,
66 => Self::C66,
67 => Self::C67,
68 => Self::C68,
69 => Self::C69,
70 => Self::C70,
71 => Self::C71,
72 => Self::C72,
73 => Self::C73,
74 => Self::C74,
75 => Self::C75,
76 => Self::C76,
77 => Self::C77,
78 => Self::C78,
79 => Self::C79,
80 => Self::C80,
81 => Self::C81,
82 => Self::C82,
83 => Self::C83,
84 => Self::C84,
85 => Self::C85,
86 => Self::C86,
87 => Self::C87,
88 => Self::C88,
89 => Self::C89,
90 => Self::C90,
91 => Self::C91,
92 => Self::C92,
93 => Self::C93,
94 => Self::C94,
95 => Self::C95,
96 => Self::C96,
97 => Self::C97,
98 => Self::C98,
99 => Self::C99,
100 => Self::C100,
101 => Self::C101,
102 => Self::C102,
103 => Self::C103,
104 => Self::C104,
105 => Self::C105,
106 => Self::C106,
107 => Self::C107,
108 => Self::C108,
109 => Self::C109,
110 => Self::C110,
111 => Self::C111,
112 => Self::C112,
113 => Self::C113,
114 => Self::C114,
115 => Self::C115,
116 => Self::C116,
117 => Self::C117,
118 => Self::C118,
119 => Self::C119,
120 => Self::C120,
121 => Self::C121,
122 => Self::C122,
123 => Self::C123,
124 => Self::C124,
125 => Self::C125,
126 => Self::C126,
127 => Self::C127,
128 => Self::C128,
129 => Self::C129,
130 => Self::C130,
131 => Self::C131,
132 => Self::C132,
133 => Self::C133,
134 => Self::C134,
135 => Self::C135,
136 => Self::C136,
137 => Self::C137,
138 => Self::C138,
139 => Self::C139,
140 => Self::C140,
141 => Self::C141,
142 => Self::C142,
143 => Self::C143,
144 => Self::C144,
145 => Self::C145,
146 => Self::C146,
147 => Self::C147,
148 => Self::C148,
149 => Self::C149,
150 => Self::C150,
151 => Self::C151,
152 => Self::C152,
153 => Self::C153,
154 => Self::C154,
155 => Self::C155,
156 => Self::C156,
157 => Self::C157,
158 => Self::C158,
159 => Self::C159,
160 => Self::C160,
161 => Self::C161,
162 => Self::C162,
163 => Self::C163,
164 => Self::C164,
165 => Self::C165,
166 => Self::C166,
167 => Self::C167,
168 => Self::C168,
169 => Self::C169,
170 => Self::C170,
171 => Self::C171,
172 => Self::C172,
173 => Self::C173,
174 => Self::C174,
175 => Self::C175,
176 => Self::C176,
177 => Self::C177,
178 => Self::C178,
179 => Self::C179,
180 => Self::C180,
181 => Self::C181,
182 => Self::C182,
183 => Self::C183,
184 => Self::C184,
185 => Self::C185,
186 => Self::C186,
187 => Self::C187,
188 => Self::C188,
189 => Self::C189,
190 => Self::C190,
191 => Self::C191,
192 => Self::C192,
193 => Self::C193,
194 => Self::C194,
195 => Self::C195,
196 => Self::C196,
197 => Self::C197,
198 => Self::C198,
199 => Self::C199,
200 => Self::C200,
201 => Self::C201,
202 => Self::C202,
203 => Self::C203,
204 => Self::C204,
205 => Self::C205,
206 => Self::C206,
207 => Self::C207,
208 => Self::C208,
209 => Self::C209,
210 => Self::C210,
211 => Self::C211,
212 => Self::C212,
213 => Self::C213,
214 => Self::C214,
215 => Self::C215,
216 => Self::C216,
217 => Self::C217,
218 => Self::C218,
219 => Self::C219,
220 => Self::C220,
221 => Self::C221,
222 => Self::C222,
223 => Self::C223,
224 => Self::C224,
225 => Self::C225,
226 => Self::C226,
227 => Self::C227,
228 => Self::C228,
229 => Self::C229,
230 => Self::C230,
231 => Self::C231,
232 => Self::C232,
233 => Self::C233,
234 => Self::C234,
235 => Self::C235,
236 => Self::C236,
237 => Self::C237,
238 => Self::C238,
239 => Self::C239,
240 => Self::C240,
241 => Self::C241,
242 => Self::C242,
243 => Self::C243,
244 => Self::C244,
245 => Self::C245,
246 => Self::C246,
247 => Self::C247,
248 => Self::C248,
249 => Self::C249,
250 => Self::C250,
251 => Self::C251,
252 => Self::C252,
253 => Self::C253,
254 => Self::C254,
255 => Self::C255,
256 => Self::C256,
257 => Self::C257,
258 => Self::C258,
259 => Self::C259,
260 => Self::C260,
261 => Self::C261,
262 => Self::C262,
263 => Self::C263,
264 => Self::C264,
265 => Self::C265,
266 => Self::C266,
267 => Self::C267,
268 => Self::C268,
269 => Self::C269,
270 => Self::C270,
271 => Self::C271,
272 => Self::C272,
273 => Self::C273,
274 => Self::C274,
275 => Self::C275,
276 => Self::C276,
277 => Self::C277,
278 => Self::C278,
279 => Self::C279,
280 => Self::C280,
281 => Self::C281,
282 => Self::C282,
283 => Self::C283,
284 => Self::C284,
285 => Self::C285,
286 => Self::C286,
287 => Self::C287,
288 => Self::C288,
289 => Self::C289,
290 => Self::C290,
291 => Self::C291,
292 => Self::C292,
293 => Self::C293,
294 => Self::C294,
295 => Self::C295,
296 => Self::C296,
297 => Self::C297,
298 => Self::C298,
_ => Self::Last(source.draw()),
} } }
impl Trace for crate::abi::corners::WideVariant { fn trace(&self, out: &mut Digest) { match self {Self::C0 => out.case(0),
Self::C1 => out.case(1),
Self::C2 => out.case(2),
Self::C3 => out.case(3),
Self::C4 => out.case(4),
Self::C5 => out.case(5),
Self::C6 => out.case(6),
Self::C7 => out.case(7),
Self::C8 => out.case(8),
Self::C9 => out.case(9),
Self::C10 => out.case(10),
Self::C11 => out.case(11),
Self::C12 => out.case(12),
Self::C13 => out.case(13),
Self::C14 => out.case(14),
Self::C15 => out.case(15),
Self::C16 => out.case(16),
Self::C17 => out.case(17),
Self::C18 => out.case(18),
Self::C19 => out.case(19),
Self::C20 => out.case(20),
Self::C21 => out.case(21),
Self::C22 => out.case(22),
Self::C23 => out.case(23),
Self::C24 => out.case(24),
Self::C25 => out.case(25),
Self::C26 => out.case(26),
Self::C27 => out.case(27),
Self::C28 => out.case(28),
Self::C29 => out.case(29),
Self::C30 => out.case(30),
Self::C31 => out.case(31),
Self::C32 => out.case(32),
Self::C33 => out.case(33),
Self::C34 => out.case(34),
Self::C35 => out.case(35),
Self::C36 => out.case(36),
Self::C37 => out.case(37),
Self::C38 => out.case(38),
Self::C39 => out.case(39),
Self::C40 => out.case(40),
Self::C41 => out.case(41),
Self::C42 => out.case(42),
Self::C43 => out.case(43),
Self::C44 => out.case(44),
Self::C45 => out.case(45),
Self::C46 => out.case(46),
Self::C47 => out.case(47),
Self::C48 => out.case(48),
Self::C49 => out.case(49),
Self::C50 => out.case(50),
Self::C51 => out.case(51),
Self::C52 => out.case(52),
Self::C53 => out.case(53),
Self::C54 => out.case(54),
Self::C55 => out.case(55),
Self::C56 => out.case(56),
Self::C57 => out.case(57),
Self::C58 => out.case(58),
Self::C59 => out.case(59),
Self::C60 => out.case(60),
Self::C61 => out.case(61),
Self::C62 => out.case(62),
Self::C63 => out.case(63),
Self::C64 => out.case(64),
Self::C65 => out.case(65),
Self::C66 => out.case(66),
Self::C67 => out.case(67),
Self::C68 => out.case(68),
Self::C69 => out.case(69),
Self::C70 => out.case(70),
Self::C71 => out.case(71),
Self::C72 => out.case(72),
Self::C73 => out.case(73),
Self::C74 => out.case(74),
Self::C75 => out.case(75),
Self::C76 => out.case(76),
Self::C77 => out.case(77),
Self::C78 => out.case(78),
Self::C79 => out.case(79),
Self::C80 => out.case(80),
Self::C81 => out.case(81),
Self::C82 => out.case(82),
Self::C83 => out.case(83),
Self::C84 => out.case(84),
Self::C85 => out.case(85),
Self::C86 => out.case(86),
Self::C87 => out.case(87),
Self::C88 => out.case(88),
Self::C89 => out.case(89),
Self::C90 => out.case(90),
Self::C91 => out.case(91),
Self::C92 => out.case(92),
Self::C93 => out.case(93),
Self::C94 => out.case(94),
Self::C95 => out.case(95),
Self::C96 => out.case(96),
Self::C97 => out.case(97),
Self::C98 => out.case(98),
Self::C99 => out.case(99),
Self::C100 => out.case(100),
Self::C101 => out.case(101),
Self::C102 => out.case(102),
Self::C103 => out.case(103),
Self::C104 => out.case(104),
Self::C105 => out.case(105),
Self::C106 => out.case(106),
Self::C107 => out.case(107),
Self::C108 => out.case(108),
Self::C109 => out.case(109),
Self::C110 => out.case(110),
Self::C111 => out.case(111),
Self::C112 => out.case(112),
Self::C113 => out.case(113),
Self::C114 => out.case(114),
Self::C115 => out.case(115),
Self::C116 => out.case(116),
Self::C117 => out.case(117),
Self::C118 => out.case(118),
Self::C119 => out.case(119),
Self::C120 => out.case(120),
Self::C121 => out.case(121),
Self::C122 => out.case(122),
Self::C123 => out.case(123),
Self::C124 => out.case(124),
Self::C125 => out.case(125),
Self::C126 => out.case(126),
Self::C127 => out.case(127),
Self::C128 => out.case(128),
Self::C129 => out.case(129),
Self::C130 => out.case(130),
Self::C131 => out.case(131),
Self::C132 => out.case(132),
Self::C133 => out.case(133),
Self::C134 => out.case(134),
Self::C135 => out.case(135),
Self::C136 => out.case(136),
Self::C137 => out.case(137),
Self::C138 => out.case(138),
Self::C139 => out.case(139),
Self::C140 => out.case(140),
Self::C141 => out.case(141),
Self::C142 => out.case(142),
Self::C143 => out.case(143),
Self::C144 => out.case(144),
Self::C145 => out.case(145),
Self::C146 => out.case(146),
Self::C147 => out.case(147),
Self::C148 => out.case(148),
Self::C149 => out.case(149),
Self::C150 => out.case(150),
Self::C151 => out.case(151),
Self::C152 => out.case(152),
Self::C153 => out.case(153),
Self::C154 => out.case(154),
Self::C155 => out.case(155),
Self::C156 => out.case(156),
Self::C157 => out.case(157),
Self::C158 => out.case(158),
Self::C159 => out.case(159),
Self::C160 => out.case(160),
Self::C161 => out.case(161),
Self::C162 => out.case(162),
Self::C163 => out.case(163),
Self::C164 => out.case(164),
Self::C165 => out.case(165),
Self::C166 => out.case(166),
Self::C167 => out.case(167),
Self::C168 => out.case(168),
Self::C169 => out.case(169),
Self::C170 => out.case(170),
Self::C171 => out.case(171),
Self::C172 => out.case(172),
Self::C173 => out.case(173),
Self::C174 => out.case(174),
Self::C175 => out.case(175),
Self::C176 => out.case(176),
Self::C177 => out.case(177),
Self::C178 => out.case(178),
Self::C179 => out.case(179),
Self::C180 => out.case(180),
Self::C181 => out.case(181),
Self::C182 => out.case(182),
Self::C183 => out.case(183),
Self::C184 => out.case(184),
Self::C185 => out.case(185),
Self::C186 => out.case(186),
Self::C187 => out.case(187),
Self::C188 => out.case(188),
Self::C189 => out.case(189),
Self::C190 => out.case(190),
Self::C191 => out.case(191),
Self::C192 => out.case(192),
Self::C193 => out.case(193),
Self::C194 => out.case(194),
Self::C195 => out.case(195),
Self::C196 => out.case(196),
Self::C197 => out.case(197),
Self::C198 => out.case(198),
Self::C199 => out.case(199),
Self::C200 => out.case(200),
Self::C201 => out.case(201),
Self::C202 => out.case(202),
Self::C203 => out.case(203),
Self::C204 => out.case(204),
Self::C205 => out.case(205),
Self::C206 => out.case(206),
Self::C207 => out.case(207),
Self::C208 => out.case(208),
Self::C209 => out.case(209),
Self::C210 => out.case(210),
Self::C211 => out.case(211),
Self::C212 => out.case(212),
Self::C213 => out.case(213),
Self::C214 => out.case(214),
Self::C215 => out.case(215),
Self::C216 => out.case(216),
Self::C217 => out.case(217),
Self::C218 => out.case(218),
Self::C219 => out.case(219),
Self::C220 => out.case(220),
Self::C221 => out.case(221),
Self::C222 => out.case(222),
Self::C223 => out.case(223),
Self::C224 => out.case(224),
Self::C225 => out.case(225),
Self::C226 => out.case(226),
Self::C227 => out.case(227),
Self::C228 => out.case(228),
Self::C229 => out.case(229),
Self::C230 => out.case(230),
Self::C231 => out.case(231),
Self::C232 => out.case(232),
Self::C233 => out.case(233),
Self::C234 => out.case(234),
Self::C235 => out.case(235),
Self::C236 => out.case(236),
Self::C237 => out.case(237),
Self::C238 => out.case(238),
Self::C239 => out.case(239),
Self::C240 => out.case(240),
Self::C241 => out.case(241),
Self::C242 => out.case(242),
Self::C243 => out.case(243),
Self::C244 => out.case(244),
Self::C245 => out.case(245),
Self::C246 => out.case(246),
Self::C247 => out.case(247),
Self::C248 => out.case(248),
Self::C249 => out.case(249),
Self::C250 => out.case(250),
Self::C251 => out.case(251),
Self::C252 => out.case(252),
Self::C253 => out.case(253),
Self::C254 => out.case(254),
Self::C255 => out.case(255),
Self::C256 => out.case(256),
Self::C257 => out.case(257),
Self::C258 => out.case(258),
Self::C259 => out.case(259),
Self::C260 => out.case(260),
Self::C261 => out.case(261),
Self::C262 => out.case(262),
Self::C263 => out.case(263),
Self::C264 => out.case(264),
Self::C265 => out.case(265),
Self::C266 => out.case(266),
Self::C267 => out.case(267),
Self::C268 => out.case(268),
Self::C269 => out.case(269),
Self::C270 => out.case(270),
Self::C271 => out.case(271),
Self::C272 => out.case(272),
Self::C273 => out.case(273),
Self::C274 => out.case(274),
Self::C275 => out.case(275),
Self::C276 => out.case(276),
Self::C277 => out.case(277),
Self::C278 => out.case(278),
Self::C279 => out.case(279),
Self::C280 => out.case(280),
Self::C281 => out.case(281),
Self::C282 => out.case(282),
Self::C283 => out.case(283),
Self::C284 => out.case(284),
Self::C285 => out.case(285),
Self::C286 => out.case(286),
Self::C287 => out.case(287),
Self::C288 => out.case(288),
Self::C289 => out.case(289),
Self::C290 => out.case(290),
Self::C291 => out.case(291),
Self::C292 => out.case(292),
Self::C293 => out.case(293),
Self::C294 => out.case(294),
Self::C295 => out.case(295),
Self::C296 => out.case(296),
Self::C297 => out.case(297),
Self::C298 => out.case(298),
Self::Last(payload) => { out.case(299); payload.trace(out); }
} } }
impl Random for crate::abi::corners::JoinI32F32 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::A(source.draw()),
_ => Self::B(source.draw()),
} } }
impl Trace for crate::abi::corners::JoinI32F32 { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::corners::JoinI32I64 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::A(source.draw()),
_ => Self::B(source.draw()),
} } }
impl Trace for crate::abi::corners::JoinI32I64 { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::corners::JoinI32F64 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::A(source.draw()),
_ => Self::B(source.draw()),
} } }
impl Trace for crate::abi::corners::JoinI32F64 { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::corners::JoinF32F64 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::A(source.draw()),
_ => Self::B(source.draw()),
} } }
impl Trace for crate::abi::corners::JoinF32F64 { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::corners::JoinF32I64 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::A(source.draw()),
_ => Self::B(source.draw()),
} } }
impl Trace for crate::abi::corners::JoinF32I64 { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::corners::JoinI64F64 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::A(source.draw()),
_ => Self::B(source.draw()),
} } }
impl Trace for crate::abi::corners::JoinI64F64 { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::corners::JoinAll { fn random(source: &mut Source) -> Self { match source.case(9) {0 => Self::A(source.draw()),
1 => Self::B(source.draw()),
2 => Self::C(source.draw()),
3 => Self::D(source.draw()),
4 => Self::E(source.draw()),
5 => Self::F(source.draw()),
6 => Self::G(source.draw()),
7 => Self::H(source.draw()),
_ => Self::I,
} } }
impl Trace for crate::abi::corners::JoinAll { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
Self::C(payload) => { out.case(2); payload.trace(out); }
Self::D(payload) => { out.case(3); payload.trace(out); }
Self::E(payload) => { out.case(4); payload.trace(out); }
Self::F(payload) => { out.case(5); payload.trace(out); }
Self::G(payload) => { out.case(6); payload.trace(out); }
Self::H(payload) => { out.case(7); payload.trace(out); }
Self::I => out.case(8),
} } }
impl Random for crate::abi::corners::JoinText { fn random(source: &mut Source) -> Self { match source.case(5) {0 => Self::A(source.draw()),
1 => Self::B(source.draw()),
2 => Self::C(source.draw()),
3 => Self::D(source.draw()),
_ => Self::E(source.draw()),
} } }
impl Trace for crate::abi::corners::JoinText { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
Self::C(payload) => { out.case(2); payload.trace(out); }
Self::D(payload) => { out.case(3); payload.trace(out); }
Self::E(payload) => { out.case(4); payload.trace(out); }
} } }
impl Random for crate::abi::corners::JoinNested { fn random(source: &mut Source) -> Self { match source.case(5) {0 => Self::A(source.draw()),
1 => Self::B(source.draw()),
2 => Self::C(source.draw()),
3 => Self::D(source.draw()),
_ => Self::E(source.draw()),
} } }
impl Trace for crate::abi::corners::JoinNested { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
Self::C(payload) => { out.case(2); payload.trace(out); }
Self::D(payload) => { out.case(3); payload.trace(out); }
Self::E(payload) => { out.case(4); payload.trace(out); }
} } }
impl Random for crate::abi::corners::Padded { fn random(source: &mut Source) -> Self { Self {a: source.draw(),b: source.draw(),c: source.draw(),d: source.draw(),e: source.draw(),f: source.draw(),g: source.draw(),h: source.draw(),i: source.draw(),j: source.draw(),} } }
impl Trace for crate::abi::corners::Padded { fn trace(&self, out: &mut Digest) { self.a.trace(out);self.b.trace(out);self.c.trace(out);self.d.trace(out);self.e.trace(out);self.f.trace(out);self.g.trace(out);self.h.trace(out);self.i.trace(out);self.j.trace(out); } }
impl Random for crate::abi::corners::Nested { fn random(source: &mut Source) -> Self { Self {a: source.draw(),b: source.draw(),c: source.draw(),d: source.draw(),} } }
impl Trace for crate::abi::corners::Nested { fn trace(&self, out: &mut Digest) { self.a.trace(out);self.b.trace(out);self.c.trace(out);self.d.trace(out); } }
impl Random for crate::abi::corners::PaddedCase { fn random(source: &mut Source) -> Self { match source.case(4) {0 => Self::A(source.draw()),
1 => Self::B(source.draw()),
2 => Self::C(source.draw()),
_ => Self::D(source.draw()),
} } }
impl Trace for crate::abi::corners::PaddedCase { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
Self::C(payload) => { out.case(2); payload.trace(out); }
Self::D(payload) => { out.case(3); payload.trace(out); }
} } }
impl Random for crate::abi::corners::Words { fn random(source: &mut Source) -> Self { Self {type_: source.draw(),list: source.draw(),this: source.draw(),match_: source.draw(),static_: source.draw(),option: source.draw(),ref_: source.draw(),crate_name: source.draw(),super_: source.draw(),impl_: source.draw(),} } }
impl Trace for crate::abi::corners::Words { fn trace(&self, out: &mut Digest) { self.type_.trace(out);self.list.trace(out);self.this.trace(out);self.match_.trace(out);self.static_.trace(out);self.option.trace(out);self.ref_.trace(out);self.crate_name.trace(out);self.super_.trace(out);self.impl_.trace(out); } }
impl Random for crate::abi::corners::WordCases { fn random(source: &mut Source) -> Self { [Self::Super, Self::Match, Self::Record, Self::None, Self::Ok, Self::Err, Self::Some][source.case(7)] } }
impl Trace for crate::abi::corners::WordCases { fn trace(&self, out: &mut Digest) { out.case(*self as usize); } }
impl Random for crate::abi::corners::Aliased { fn random(source: &mut Source) -> Self { Self {a: source.draw(),b: source.draw(),} } }
impl Trace for crate::abi::corners::Aliased { fn trace(&self, out: &mut Digest) { self.a.trace(out);self.b.trace(out); } }
impl Random for crate::abi::corners::Flags1 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags1 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::Flags7 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags7 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::Flags8 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags8 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::Flags9 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags9 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::Flags15 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags15 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::Flags16 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags16 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::Flags17 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags17 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::Flags31 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags31 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::Flags32 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::corners::Flags32 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::corners::FlagsAll { fn random(source: &mut Source) -> Self { Self {a: source.draw(),b: source.draw(),c: source.draw(),d: source.draw(),e: source.draw(),} } }
impl Trace for crate::abi::corners::FlagsAll { fn trace(&self, out: &mut Digest) { self.a.trace(out);self.b.trace(out);self.c.trace(out);self.d.trace(out);self.e.trace(out); } }
impl Random for crate::abi::corners::FlagsCase { fn random(source: &mut Source) -> Self { match source.case(3) {0 => Self::A(source.draw()),
1 => Self::B(source.draw()),
_ => Self::C(source.draw()),
} } }
impl Trace for crate::abi::corners::FlagsCase { fn trace(&self, out: &mut Digest) { match self {Self::A(payload) => { out.case(0); payload.trace(out); }
Self::B(payload) => { out.case(1); payload.trace(out); }
Self::C(payload) => { out.case(2); payload.trace(out); }
} } }
impl crate::abi::corners::Corners for Host {
fn get_bool(&mut self) -> Result<bool, Fault> { Ok(self.give("corners.bool")) }
fn put_bool(&mut self, v: bool) -> Result<(), Fault> { self.took::<bool>("corners.bool", |out| { v.trace(out); }, &[&v,]) }
fn get_u8(&mut self) -> Result<u8, Fault> { Ok(self.give("corners.u8")) }
fn put_u8(&mut self, v: u8) -> Result<(), Fault> { self.took::<u8>("corners.u8", |out| { v.trace(out); }, &[&v,]) }
fn get_u16(&mut self) -> Result<u16, Fault> { Ok(self.give("corners.u16")) }
fn put_u16(&mut self, v: u16) -> Result<(), Fault> { self.took::<u16>("corners.u16", |out| { v.trace(out); }, &[&v,]) }
fn get_u32(&mut self) -> Result<u32, Fault> { Ok(self.give("corners.u32")) }
fn put_u32(&mut self, v: u32) -> Result<(), Fault> { self.took::<u32>("corners.u32", |out| { v.trace(out); }, &[&v,]) }
fn get_u64(&mut self) -> Result<u64, Fault> { Ok(self.give("corners.u64")) }
fn put_u64(&mut self, v: u64) -> Result<(), Fault> { self.took::<u64>("corners.u64", |out| { v.trace(out); }, &[&v,]) }
fn pass_u64(&mut self, v: u64) -> Result<u64, Fault> { self.took::<u64>("corners.u64", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.u64")) }
fn get_s8(&mut self) -> Result<i8, Fault> { Ok(self.give("corners.s8")) }
fn put_s8(&mut self, v: i8) -> Result<(), Fault> { self.took::<i8>("corners.s8", |out| { v.trace(out); }, &[&v,]) }
fn get_s16(&mut self) -> Result<i16, Fault> { Ok(self.give("corners.s16")) }
fn put_s16(&mut self, v: i16) -> Result<(), Fault> { self.took::<i16>("corners.s16", |out| { v.trace(out); }, &[&v,]) }
fn get_s32(&mut self) -> Result<i32, Fault> { Ok(self.give("corners.s32")) }
fn put_s32(&mut self, v: i32) -> Result<(), Fault> { self.took::<i32>("corners.s32", |out| { v.trace(out); }, &[&v,]) }
fn get_s64(&mut self) -> Result<i64, Fault> { Ok(self.give("corners.s64")) }
fn put_s64(&mut self, v: i64) -> Result<(), Fault> { self.took::<i64>("corners.s64", |out| { v.trace(out); }, &[&v,]) }
fn get_f32(&mut self) -> Result<f32, Fault> { Ok(self.give("corners.f32")) }
fn put_f32(&mut self, v: f32) -> Result<(), Fault> { self.took::<f32>("corners.f32", |out| { v.trace(out); }, &[&v,]) }
fn pass_f32(&mut self, v: f32) -> Result<f32, Fault> { self.took::<f32>("corners.f32", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.f32")) }
fn get_f64(&mut self) -> Result<f64, Fault> { Ok(self.give("corners.f64")) }
fn put_f64(&mut self, v: f64) -> Result<(), Fault> { self.took::<f64>("corners.f64", |out| { v.trace(out); }, &[&v,]) }
fn get_char(&mut self) -> Result<char, Fault> { Ok(self.give("corners.char")) }
fn put_char(&mut self, v: char) -> Result<(), Fault> { self.took::<char>("corners.char", |out| { v.trace(out); }, &[&v,]) }
fn get_string(&mut self) -> Result<String, Fault> { Ok(self.give("corners.string")) }
fn put_string(&mut self, v: &str) -> Result<(), Fault> { self.took::<String>("corners.string", |out| { v.trace(out); }, &[&v,]) }
fn pass_string(&mut self, v: &str) -> Result<String, Fault> { self.took::<String>("corners.string", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.string")) }
fn get_one(&mut self) -> Result<crate::abi::corners::One, Fault> { Ok(self.give("corners.one")) }
fn put_one(&mut self, v: crate::abi::corners::One) -> Result<(), Fault> { self.took::<crate::abi::corners::One>("corners.one", |out| { v.trace(out); }, &[&v,]) }
fn get_wide(&mut self) -> Result<crate::abi::corners::Wide, Fault> { Ok(self.give("corners.wide")) }
fn put_wide(&mut self, v: crate::abi::corners::Wide) -> Result<(), Fault> { self.took::<crate::abi::corners::Wide>("corners.wide", |out| { v.trace(out); }, &[&v,]) }
fn get_lonely(&mut self) -> Result<crate::abi::corners::Lonely, Fault> { Ok(self.give("corners.lonely")) }
fn put_lonely(&mut self, v: crate::abi::corners::Lonely) -> Result<(), Fault> { self.took::<crate::abi::corners::Lonely>("corners.lonely", |out| { v.trace(out); }, &[&v,]) }
fn get_lonely_text(&mut self) -> Result<crate::abi::corners::LonelyText, Fault> { Ok(self.give("corners.lonely-text")) }
fn put_lonely_text(&mut self, v: &crate::abi::corners::LonelyText) -> Result<(), Fault> { self.took::<crate::abi::corners::LonelyText>("corners.lonely-text", |out| { v.trace(out); }, &[&v,]) }
fn get_empties(&mut self) -> Result<crate::abi::corners::Empties, Fault> { Ok(self.give("corners.empties")) }
fn put_empties(&mut self, v: crate::abi::corners::Empties) -> Result<(), Fault> { self.took::<crate::abi::corners::Empties>("corners.empties", |out| { v.trace(out); }, &[&v,]) }
fn get_some_empty(&mut self) -> Result<crate::abi::corners::SomeEmpty, Fault> { Ok(self.give("corners.some-empty")) }
fn put_some_empty(&mut self, v: &crate::abi::corners::SomeEmpty) -> Result<(), Fault> { self.took::<crate::abi::corners::SomeEmpty>("corners.some-empty", |out| { v.trace(out); }, &[&v,]) }
fn get_wide_variant(&mut self) -> Result<crate::abi::corners::WideVariant, Fault> { Ok(self.give("corners.wide-variant")) }
fn put_wide_variant(&mut self, v: crate::abi::corners::WideVariant) -> Result<(), Fault> { self.took::<crate::abi::corners::WideVariant>("corners.wide-variant", |out| { v.trace(out); }, &[&v,]) }
fn get_join_i32_f32(&mut self) -> Result<crate::abi::corners::JoinI32F32, Fault> { Ok(self.give("corners.join-i32-f32")) }
fn put_join_i32_f32(&mut self, v: crate::abi::corners::JoinI32F32) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinI32F32>("corners.join-i32-f32", |out| { v.trace(out); }, &[&v,]) }
fn get_join_i32_i64(&mut self) -> Result<crate::abi::corners::JoinI32I64, Fault> { Ok(self.give("corners.join-i32-i64")) }
fn put_join_i32_i64(&mut self, v: crate::abi::corners::JoinI32I64) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinI32I64>("corners.join-i32-i64", |out| { v.trace(out); }, &[&v,]) }
fn get_join_i32_f64(&mut self) -> Result<crate::abi::corners::JoinI32F64, Fault> { Ok(self.give("corners.join-i32-f64")) }
fn put_join_i32_f64(&mut self, v: crate::abi::corners::JoinI32F64) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinI32F64>("corners.join-i32-f64", |out| { v.trace(out); }, &[&v,]) }
fn get_join_f32_f64(&mut self) -> Result<crate::abi::corners::JoinF32F64, Fault> { Ok(self.give("corners.join-f32-f64")) }
fn put_join_f32_f64(&mut self, v: crate::abi::corners::JoinF32F64) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinF32F64>("corners.join-f32-f64", |out| { v.trace(out); }, &[&v,]) }
fn get_join_f32_i64(&mut self) -> Result<crate::abi::corners::JoinF32I64, Fault> { Ok(self.give("corners.join-f32-i64")) }
fn put_join_f32_i64(&mut self, v: crate::abi::corners::JoinF32I64) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinF32I64>("corners.join-f32-i64", |out| { v.trace(out); }, &[&v,]) }
fn get_join_i64_f64(&mut self) -> Result<crate::abi::corners::JoinI64F64, Fault> { Ok(self.give("corners.join-i64-f64")) }
fn put_join_i64_f64(&mut self, v: crate::abi::corners::JoinI64F64) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinI64F64>("corners.join-i64-f64", |out| { v.trace(out); }, &[&v,]) }
fn get_join_all(&mut self) -> Result<crate::abi::corners::JoinAll, Fault> { Ok(self.give("corners.join-all")) }
fn put_join_all(&mut self, v: crate::abi::corners::JoinAll) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinAll>("corners.join-all", |out| { v.trace(out); }, &[&v,]) }
fn pass_join_all(&mut self, v: crate::abi::corners::JoinAll) -> Result<crate::abi::corners::JoinAll, Fault> { self.took::<crate::abi::corners::JoinAll>("corners.join-all", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.join-all")) }
fn get_join_text(&mut self) -> Result<crate::abi::corners::JoinText, Fault> { Ok(self.give("corners.join-text")) }
fn put_join_text(&mut self, v: &crate::abi::corners::JoinText) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinText>("corners.join-text", |out| { v.trace(out); }, &[&v,]) }
fn get_join_nested(&mut self) -> Result<crate::abi::corners::JoinNested, Fault> { Ok(self.give("corners.join-nested")) }
fn put_join_nested(&mut self, v: crate::abi::corners::JoinNested) -> Result<(), Fault> { self.took::<crate::abi::corners::JoinNested>("corners.join-nested", |out| { v.trace(out); }, &[&v,]) }
fn get_joins(&mut self) -> Result<Vec<crate::abi::corners::JoinAll>, Fault> { Ok(self.give("corners.joins")) }
fn put_joins(&mut self, v: &[crate::abi::corners::JoinAll]) -> Result<(), Fault> { self.took::<Vec<crate::abi::corners::JoinAll>>("corners.joins", |out| { v.trace(out); }, &[&v,]) }
fn get_join_texts(&mut self) -> Result<Vec<crate::abi::corners::JoinText>, Fault> { Ok(self.give("corners.join-texts")) }
fn put_join_texts(&mut self, v: &[crate::abi::corners::JoinText]) -> Result<(), Fault> { self.took::<Vec<crate::abi::corners::JoinText>>("corners.join-texts", |out| { v.trace(out); }, &[&v,]) }
fn get_padded(&mut self) -> Result<crate::abi::corners::Padded, Fault> { Ok(self.give("corners.padded")) }
fn put_padded(&mut self, v: crate::abi::corners::Padded) -> Result<(), Fault> { self.took::<crate::abi::corners::Padded>("corners.padded", |out| { v.trace(out); }, &[&v,]) }
fn pass_padded(&mut self, v: crate::abi::corners::Padded) -> Result<crate::abi::corners::Padded, Fault> { self.took::<crate::abi::corners::Padded>("corners.padded", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.padded")) }
fn get_paddeds(&mut self) -> Result<Vec<crate::abi::corners::Padded>, Fault> { Ok(self.give("corners.paddeds")) }
fn put_paddeds(&mut self, v: &[crate::abi::corners::Padded]) -> Result<(), Fault> { self.took::<Vec<crate::abi::corners::Padded>>("corners.paddeds", |out| { v.trace(out); }, &[&v,]) }
fn get_nested(&mut self) -> Result<crate::abi::corners::Nested, Fault> { Ok(self.give("corners.nested")) }
fn put_nested(&mut self, v: crate::abi::corners::Nested) -> Result<(), Fault> { self.took::<crate::abi::corners::Nested>("corners.nested", |out| { v.trace(out); }, &[&v,]) }
fn get_padded_case(&mut self) -> Result<crate::abi::corners::PaddedCase, Fault> { Ok(self.give("corners.padded-case")) }
fn put_padded_case(&mut self, v: crate::abi::corners::PaddedCase) -> Result<(), Fault> { self.took::<crate::abi::corners::PaddedCase>("corners.padded-case", |out| { v.trace(out); }, &[&v,]) }
fn get_padded_cases(&mut self) -> Result<Vec<crate::abi::corners::PaddedCase>, Fault> { Ok(self.give("corners.padded-cases")) }
fn put_padded_cases(&mut self, v: &[crate::abi::corners::PaddedCase]) -> Result<(), Fault> { self.took::<Vec<crate::abi::corners::PaddedCase>>("corners.padded-cases", |out| { v.trace(out); }, &[&v,]) }
fn get_words(&mut self) -> Result<crate::abi::corners::Words, Fault> { Ok(self.give("corners.words")) }
fn put_words(&mut self, v: &crate::abi::corners::Words) -> Result<(), Fault> { self.took::<crate::abi::corners::Words>("corners.words", |out| { v.trace(out); }, &[&v,]) }
fn get_word_cases(&mut self) -> Result<Vec<crate::abi::corners::WordCases>, Fault> { Ok(self.give("corners.word-cases")) }
fn put_word_cases(&mut self, v: &[crate::abi::corners::WordCases]) -> Result<(), Fault> { self.took::<Vec<crate::abi::corners::WordCases>>("corners.word-cases", |out| { v.trace(out); }, &[&v,]) }
fn get_aliased(&mut self) -> Result<crate::abi::corners::Aliased, Fault> { Ok(self.give("corners.aliased")) }
fn put_aliased(&mut self, v: &crate::abi::corners::Aliased) -> Result<(), Fault> { self.took::<crate::abi::corners::Aliased>("corners.aliased", |out| { v.trace(out); }, &[&v,]) }
fn get_text(&mut self) -> Result<crate::abi::corners::Text, Fault> { Ok(self.give("corners.text")) }
fn put_text(&mut self, v: &crate::abi::corners::Text) -> Result<(), Fault> { self.took::<crate::abi::corners::Text>("corners.text", |out| { v.trace(out); }, &[&v,]) }
fn get_texts(&mut self) -> Result<crate::abi::corners::Texts, Fault> { Ok(self.give("corners.texts")) }
fn put_texts(&mut self, v: &[crate::abi::corners::Text]) -> Result<(), Fault> { self.took::<crate::abi::corners::Texts>("corners.texts", |out| { v.trace(out); }, &[&v,]) }
fn get_maybe(&mut self) -> Result<crate::abi::corners::Maybe, Fault> { Ok(self.give("corners.maybe")) }
fn put_maybe(&mut self, v: &crate::abi::corners::Maybe) -> Result<(), Fault> { self.took::<crate::abi::corners::Maybe>("corners.maybe", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_1(&mut self) -> Result<crate::abi::corners::Flags1, Fault> { Ok(self.give("corners.flags-1")) }
fn put_flags_1(&mut self, v: crate::abi::corners::Flags1) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags1>("corners.flags-1", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_7(&mut self) -> Result<crate::abi::corners::Flags7, Fault> { Ok(self.give("corners.flags-7")) }
fn put_flags_7(&mut self, v: crate::abi::corners::Flags7) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags7>("corners.flags-7", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_8(&mut self) -> Result<crate::abi::corners::Flags8, Fault> { Ok(self.give("corners.flags-8")) }
fn put_flags_8(&mut self, v: crate::abi::corners::Flags8) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags8>("corners.flags-8", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_9(&mut self) -> Result<crate::abi::corners::Flags9, Fault> { Ok(self.give("corners.flags-9")) }
fn put_flags_9(&mut self, v: crate::abi::corners::Flags9) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags9>("corners.flags-9", |out| { v.trace(out); }, &[&v,]) }
fn pass_flags_9(&mut self, v: crate::abi::corners::Flags9) -> Result<crate::abi::corners::Flags9, Fault> { self.took::<crate::abi::corners::Flags9>("corners.flags-9", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.flags-9")) }
fn get_flags_15(&mut self) -> Result<crate::abi::corners::Flags15, Fault> { Ok(self.give("corners.flags-15")) }
fn put_flags_15(&mut self, v: crate::abi::corners::Flags15) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags15>("corners.flags-15", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_16(&mut self) -> Result<crate::abi::corners::Flags16, Fault> { Ok(self.give("corners.flags-16")) }
fn put_flags_16(&mut self, v: crate::abi::corners::Flags16) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags16>("corners.flags-16", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_17(&mut self) -> Result<crate::abi::corners::Flags17, Fault> { Ok(self.give("corners.flags-17")) }
fn put_flags_17(&mut self, v: crate::abi::corners::Flags17) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags17>("corners.flags-17", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_31(&mut self) -> Result<crate::abi::corners::Flags31, Fault> { Ok(self.give("corners.flags-31")) }
fn put_flags_31(&mut self, v: crate::abi::corners::Flags31) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags31>("corners.flags-31", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_32(&mut self) -> Result<crate::abi::corners::Flags32, Fault> { Ok(self.give("corners.flags-32")) }
fn put_flags_32(&mut self, v: crate::abi::corners::Flags32) -> Result<(), Fault> { self.took::<crate::abi::corners::Flags32>("corners.flags-32", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_all(&mut self) -> Result<crate::abi::corners::FlagsAll, Fault> { Ok(self.give("corners.flags-all")) }
fn put_flags_all(&mut self, v: crate::abi::corners::FlagsAll) -> Result<(), Fault> { self.took::<crate::abi::corners::FlagsAll>("corners.flags-all", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_case(&mut self) -> Result<crate::abi::corners::FlagsCase, Fault> { Ok(self.give("corners.flags-case")) }
fn put_flags_case(&mut self, v: crate::abi::corners::FlagsCase) -> Result<(), Fault> { self.took::<crate::abi::corners::FlagsCase>("corners.flags-case", |out| { v.trace(out); }, &[&v,]) }
fn get_flags_list(&mut self) -> Result<Vec<crate::abi::corners::Flags9>, Fault> { Ok(self.give("corners.flags-list")) }
fn put_flags_list(&mut self, v: &[crate::abi::corners::Flags9]) -> Result<(), Fault> { self.took::<Vec<crate::abi::corners::Flags9>>("corners.flags-list", |out| { v.trace(out); }, &[&v,]) }
fn get_bools(&mut self) -> Result<Vec<bool>, Fault> { Ok(self.give("corners.bools")) }
fn put_bools(&mut self, v: &[bool]) -> Result<(), Fault> { self.took::<Vec<bool>>("corners.bools", |out| { v.trace(out); }, &[&v,]) }
fn get_bytes(&mut self) -> Result<Vec<u8>, Fault> { Ok(self.give("corners.bytes")) }
fn put_bytes(&mut self, v: &[u8]) -> Result<(), Fault> { self.took::<Vec<u8>>("corners.bytes", |out| { v.trace(out); }, &[&v,]) }
fn get_shorts(&mut self) -> Result<Vec<i16>, Fault> { Ok(self.give("corners.shorts")) }
fn put_shorts(&mut self, v: &[i16]) -> Result<(), Fault> { self.took::<Vec<i16>>("corners.shorts", |out| { v.trace(out); }, &[&v,]) }
fn get_words64(&mut self) -> Result<Vec<u64>, Fault> { Ok(self.give("corners.words64")) }
fn put_words64(&mut self, v: &[u64]) -> Result<(), Fault> { self.took::<Vec<u64>>("corners.words64", |out| { v.trace(out); }, &[&v,]) }
fn get_singles(&mut self) -> Result<Vec<f32>, Fault> { Ok(self.give("corners.singles")) }
fn put_singles(&mut self, v: &[f32]) -> Result<(), Fault> { self.took::<Vec<f32>>("corners.singles", |out| { v.trace(out); }, &[&v,]) }
fn get_doubles(&mut self) -> Result<Vec<f64>, Fault> { Ok(self.give("corners.doubles")) }
fn put_doubles(&mut self, v: &[f64]) -> Result<(), Fault> { self.took::<Vec<f64>>("corners.doubles", |out| { v.trace(out); }, &[&v,]) }
fn get_chars(&mut self) -> Result<Vec<char>, Fault> { Ok(self.give("corners.chars")) }
fn put_chars(&mut self, v: &[char]) -> Result<(), Fault> { self.took::<Vec<char>>("corners.chars", |out| { v.trace(out); }, &[&v,]) }
fn get_strings(&mut self) -> Result<Vec<String>, Fault> { Ok(self.give("corners.strings")) }
fn put_strings(&mut self, v: &[String]) -> Result<(), Fault> { self.took::<Vec<String>>("corners.strings", |out| { v.trace(out); }, &[&v,]) }
fn get_lists_of_strings(&mut self) -> Result<Vec<Vec<String>>, Fault> { Ok(self.give("corners.lists-of-strings")) }
fn put_lists_of_strings(&mut self, v: &[Vec<String>]) -> Result<(), Fault> { self.took::<Vec<Vec<String>>>("corners.lists-of-strings", |out| { v.trace(out); }, &[&v,]) }
fn pass_lists_of_strings(&mut self, v: &[Vec<String>]) -> Result<Vec<Vec<String>>, Fault> { self.took::<Vec<Vec<String>>>("corners.lists-of-strings", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.lists-of-strings")) }
fn get_deep(&mut self) -> Result<Vec<Vec<Vec<Vec<u16>>>>, Fault> { Ok(self.give("corners.deep")) }
fn put_deep(&mut self, v: &[Vec<Vec<Vec<u16>>>]) -> Result<(), Fault> { self.took::<Vec<Vec<Vec<Vec<u16>>>>>("corners.deep", |out| { v.trace(out); }, &[&v,]) }
fn get_empty_lists(&mut self) -> Result<Vec<Vec<u64>>, Fault> { Ok(self.give("corners.empty-lists")) }
fn put_empty_lists(&mut self, v: &[Vec<u64>]) -> Result<(), Fault> { self.took::<Vec<Vec<u64>>>("corners.empty-lists", |out| { v.trace(out); }, &[&v,]) }
fn get_wides(&mut self) -> Result<Vec<crate::abi::corners::Wide>, Fault> { Ok(self.give("corners.wides")) }
fn put_wides(&mut self, v: &[crate::abi::corners::Wide]) -> Result<(), Fault> { self.took::<Vec<crate::abi::corners::Wide>>("corners.wides", |out| { v.trace(out); }, &[&v,]) }
fn get_ones(&mut self) -> Result<Vec<crate::abi::corners::One>, Fault> { Ok(self.give("corners.ones")) }
fn put_ones(&mut self, v: &[crate::abi::corners::One]) -> Result<(), Fault> { self.took::<Vec<crate::abi::corners::One>>("corners.ones", |out| { v.trace(out); }, &[&v,]) }
fn get_tuple_align(&mut self) -> Result<(u8, u64, u8, u32, u8, u16,), Fault> { Ok(self.give("corners.tuple-align")) }
fn put_tuple_align(&mut self, v: (u8, u64, u8, u32, u8, u16,)) -> Result<(), Fault> { self.took::<(u8, u64, u8, u32, u8, u16,)>("corners.tuple-align", |out| { v.trace(out); }, &[&v,]) }
fn get_tuple_one(&mut self) -> Result<(String,), Fault> { Ok(self.give("corners.tuple-one")) }
fn put_tuple_one(&mut self, v: &(String,)) -> Result<(), Fault> { self.took::<(String,)>("corners.tuple-one", |out| { v.trace(out); }, &[&v,]) }
fn get_tuples(&mut self) -> Result<Vec<(u8, u16, u8,)>, Fault> { Ok(self.give("corners.tuples")) }
fn put_tuples(&mut self, v: &[(u8, u16, u8,)]) -> Result<(), Fault> { self.took::<Vec<(u8, u16, u8,)>>("corners.tuples", |out| { v.trace(out); }, &[&v,]) }
fn get_tuple_nested(&mut self) -> Result<(u8, (u8, (u8, f64,),), String,), Fault> { Ok(self.give("corners.tuple-nested")) }
fn put_tuple_nested(&mut self, v: &(u8, (u8, (u8, f64,),), String,)) -> Result<(), Fault> { self.took::<(u8, (u8, (u8, f64,),), String,)>("corners.tuple-nested", |out| { v.trace(out); }, &[&v,]) }
fn get_tuple_twelve(&mut self) -> Result<(u8, u16, u32, u64, i8, i16, i32, i64, f32, f64, char, bool,), Fault> { Ok(self.give("corners.tuple-twelve")) }
fn put_tuple_twelve(&mut self, v: (u8, u16, u32, u64, i8, i16, i32, i64, f32, f64, char, bool,)) -> Result<(), Fault> { self.took::<(u8, u16, u32, u64, i8, i16, i32, i64, f32, f64, char, bool,)>("corners.tuple-twelve", |out| { v.trace(out); }, &[&v,]) }
fn get_option_u8(&mut self) -> Result<Option<u8>, Fault> { Ok(self.give("corners.option-u8")) }
fn put_option_u8(&mut self, v: Option<u8>) -> Result<(), Fault> { self.took::<Option<u8>>("corners.option-u8", |out| { v.trace(out); }, &[&v,]) }
fn get_option_u64(&mut self) -> Result<Option<u64>, Fault> { Ok(self.give("corners.option-u64")) }
fn put_option_u64(&mut self, v: Option<u64>) -> Result<(), Fault> { self.took::<Option<u64>>("corners.option-u64", |out| { v.trace(out); }, &[&v,]) }
fn pass_option_u64(&mut self, v: Option<u64>) -> Result<Option<u64>, Fault> { self.took::<Option<u64>>("corners.option-u64", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.option-u64")) }
fn get_option_string(&mut self) -> Result<Option<String>, Fault> { Ok(self.give("corners.option-string")) }
fn put_option_string(&mut self, v: &Option<String>) -> Result<(), Fault> { self.took::<Option<String>>("corners.option-string", |out| { v.trace(out); }, &[&v,]) }
fn get_option_option(&mut self) -> Result<Option<Option<u32>>, Fault> { Ok(self.give("corners.option-option")) }
fn put_option_option(&mut self, v: Option<Option<u32>>) -> Result<(), Fault> { self.took::<Option<Option<u32>>>("corners.option-option", |out| { v.trace(out); }, &[&v,]) }
fn get_option_option_option(&mut self) -> Result<Option<Option<Option<String>>>, Fault> { Ok(self.give("corners.option-option-option")) }
fn put_option_option_option(&mut self, v: &Option<Option<Option<String>>>) -> Result<(), Fault> { self.took::<Option<Option<Option<String>>>>("corners.option-option-option", |out| { v.trace(out); }, &[&v,]) }
fn get_options(&mut self) -> Result<Vec<Option<u64>>, Fault> { Ok(self.give("corners.options")) }
fn put_options(&mut self, v: &[Option<u64>]) -> Result<(), Fault> { self.took::<Vec<Option<u64>>>("corners.options", |out| { v.trace(out); }, &[&v,]) }
fn get_option_one(&mut self) -> Result<Option<crate::abi::corners::One>, Fault> { Ok(self.give("corners.option-one")) }
fn put_option_one(&mut self, v: Option<crate::abi::corners::One>) -> Result<(), Fault> { self.took::<Option<crate::abi::corners::One>>("corners.option-one", |out| { v.trace(out); }, &[&v,]) }
fn get_result_empty(&mut self) -> Result<Result<(), ()>, Fault> { Ok(self.give("corners.result-empty")) }
fn put_result_empty(&mut self, v: Result<(), ()>) -> Result<(), Fault> { self.took::<Result<(), ()>>("corners.result-empty", |out| { v.trace(out); }, &[&v,]) }
fn get_result_ok(&mut self) -> Result<Result<u64, ()>, Fault> { Ok(self.give("corners.result-ok")) }
fn put_result_ok(&mut self, v: Result<u64, ()>) -> Result<(), Fault> { self.took::<Result<u64, ()>>("corners.result-ok", |out| { v.trace(out); }, &[&v,]) }
fn get_result_err(&mut self) -> Result<Result<(), String>, Fault> { Ok(self.give("corners.result-err")) }
fn put_result_err(&mut self, v: &Result<(), String>) -> Result<(), Fault> { self.took::<Result<(), String>>("corners.result-err", |out| { v.trace(out); }, &[&v,]) }
fn get_result_both(&mut self) -> Result<Result<String, u8>, Fault> { Ok(self.give("corners.result-both")) }
fn put_result_both(&mut self, v: &Result<String, u8>) -> Result<(), Fault> { self.took::<Result<String, u8>>("corners.result-both", |out| { v.trace(out); }, &[&v,]) }
fn get_result_same(&mut self) -> Result<Result<Vec<u8>, Vec<u8>>, Fault> { Ok(self.give("corners.result-same")) }
fn put_result_same(&mut self, v: &Result<Vec<u8>, Vec<u8>>) -> Result<(), Fault> { self.took::<Result<Vec<u8>, Vec<u8>>>("corners.result-same", |out| { v.trace(out); }, &[&v,]) }
fn get_result_nested(&mut self) -> Result<Result<Result<u8, String>, Option<f32>>, Fault> { Ok(self.give("corners.result-nested")) }
fn put_result_nested(&mut self, v: &Result<Result<u8, String>, Option<f32>>) -> Result<(), Fault> { self.took::<Result<Result<u8, String>, Option<f32>>>("corners.result-nested", |out| { v.trace(out); }, &[&v,]) }
fn get_results(&mut self) -> Result<Vec<Result<(), u64>>, Fault> { Ok(self.give("corners.results")) }
fn put_results(&mut self, v: &[Result<(), u64>]) -> Result<(), Fault> { self.took::<Vec<Result<(), u64>>>("corners.results", |out| { v.trace(out); }, &[&v,]) }
fn get_result_join(&mut self) -> Result<Result<f32, f64>, Fault> { Ok(self.give("corners.result-join")) }
fn put_result_join(&mut self, v: Result<f32, f64>) -> Result<(), Fault> { self.took::<Result<f32, f64>>("corners.result-join", |out| { v.trace(out); }, &[&v,]) }
fn pass_result_join(&mut self, v: Result<f32, f64>) -> Result<Result<f32, f64>, Fault> { self.took::<Result<f32, f64>>("corners.result-join", |out| { v.trace(out); }, &[&v,])?; Ok(self.give("corners.result-join")) }
}
impl Random for crate::abi::random_a::A0 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::random_a::A0 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::random_a::A1 { fn random(source: &mut Source) -> Self { [Self::C0, Self::C1, Self::C2, Self::C3, Self::C4, Self::C5, Self::C6, Self::C7][source.case(8)] } }
impl Trace for crate::abi::random_a::A1 { fn trace(&self, out: &mut Digest) { out.case(*self as usize); } }
impl Random for crate::abi::random_a::A2 { fn random(source: &mut Source) -> Self { match source.case(3) {0 => Self::C0(source.draw()),
1 => Self::C1(source.draw()),
_ => Self::C2(source.draw()),
} } }
impl Trace for crate::abi::random_a::A2 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
Self::C2(payload) => { out.case(2); payload.trace(out); }
} } }
impl Random for crate::abi::random_a::A3 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),} } }
impl Trace for crate::abi::random_a::A3 { fn trace(&self, out: &mut Digest) { self.f0.trace(out); } }
impl Random for crate::abi::random_a::A4 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),f5: source.draw(),} } }
impl Trace for crate::abi::random_a::A4 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out);self.f5.trace(out); } }
impl Random for crate::abi::random_a::A5 { fn random(source: &mut Source) -> Self { [Self::C0, Self::C1, Self::C2, Self::C3, Self::C4, Self::C5, Self::C6][source.case(7)] } }
impl Trace for crate::abi::random_a::A5 { fn trace(&self, out: &mut Digest) { out.case(*self as usize); } }
impl Random for crate::abi::random_a::A6 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::C0(source.draw()),
_ => Self::C1,
} } }
impl Trace for crate::abi::random_a::A6 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1 => out.case(1),
} } }
impl Random for crate::abi::random_a::A7 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),f5: source.draw(),f6: source.draw(),} } }
impl Trace for crate::abi::random_a::A7 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out);self.f5.trace(out);self.f6.trace(out); } }
impl Random for crate::abi::random_a::A8 { fn random(source: &mut Source) -> Self { [Self::C0, Self::C1, Self::C2, Self::C3, Self::C4, Self::C5, Self::C6, Self::C7][source.case(8)] } }
impl Trace for crate::abi::random_a::A8 { fn trace(&self, out: &mut Digest) { out.case(*self as usize); } }
impl Random for crate::abi::random_a::A9 { fn random(source: &mut Source) -> Self { match source.case(6) {0 => Self::C0(source.draw()),
1 => Self::C1(source.draw()),
2 => Self::C2(source.draw()),
3 => Self::C3(source.draw()),
4 => Self::C4(source.draw()),
_ => Self::C5,
} } }
impl Trace for crate::abi::random_a::A9 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
Self::C2(payload) => { out.case(2); payload.trace(out); }
Self::C3(payload) => { out.case(3); payload.trace(out); }
Self::C4(payload) => { out.case(4); payload.trace(out); }
Self::C5 => out.case(5),
} } }
impl Random for crate::abi::random_a::Args0 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),p8: source.draw(),p9: source.draw(),p10: source.draw(),p11: source.draw(),p12: source.draw(),} } }
impl Trace for crate::abi::random_a::Args0 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out);self.p8.trace(out);self.p9.trace(out);self.p10.trace(out);self.p11.trace(out);self.p12.trace(out); } }
impl Random for crate::abi::random_a::Args1 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),} } }
impl Trace for crate::abi::random_a::Args1 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out); } }
impl Random for crate::abi::random_a::Args2 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),} } }
impl Trace for crate::abi::random_a::Args2 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out); } }
impl Random for crate::abi::random_a::Args4 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),} } }
impl Trace for crate::abi::random_a::Args4 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out); } }
impl Random for crate::abi::random_a::Args5 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::random_a::Args5 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::random_a::Args6 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::random_a::Args6 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl crate::abi::random_a::RandomA for Host {
fn get_0(&mut self) -> Result<crate::abi::random_a::Args0, Fault> { Ok(self.give("random-a.0")) }
fn put_0(&mut self, p0: u64, p1: crate::abi::random_a::A2, p2: Option<u32>, p3: Option<i64>, p4: crate::abi::random_a::A8, p5: &crate::abi::random_a::A4, p6: &crate::abi::random_a::A7, p7: &(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>,), p8: (crate::abi::random_a::A6, Option<f64>,), p9: f32, p10: i32, p11: &(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>,),), p12: crate::abi::random_a::A3) -> Result<(), Fault> { self.took::<crate::abi::random_a::Args0>("random-a.0", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,]) }
fn pass_0(&mut self, p0: u64, p1: crate::abi::random_a::A2, p2: Option<u32>, p3: Option<i64>, p4: crate::abi::random_a::A8, p5: &crate::abi::random_a::A4, p6: &crate::abi::random_a::A7, p7: &(Option<Option<bool>>, Option<bool>, Option<Vec<u8>>,), p8: (crate::abi::random_a::A6, Option<f64>,), p9: f32, p10: i32, p11: &(Result<(), Vec<String>>, Option<Option<i64>>, (u64, Result<(), ()>, Vec<u64>, Option<u64>,),), p12: crate::abi::random_a::A3) -> Result<crate::abi::random_a::Args0, Fault> { self.took::<crate::abi::random_a::Args0>("random-a.0", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,])?; Ok(self.give("random-a.0")) }
fn get_1(&mut self) -> Result<crate::abi::random_a::Args1, Fault> { Ok(self.give("random-a.1")) }
fn put_1(&mut self, p0: Result<(), i64>, p1: &Option<(crate::abi::random_a::A4,)>) -> Result<(), Fault> { self.took::<crate::abi::random_a::Args1>("random-a.1", |out| { p0.trace(out);p1.trace(out); }, &[&p0,&p1,]) }
fn pass_1(&mut self, p0: Result<(), i64>, p1: &Option<(crate::abi::random_a::A4,)>) -> Result<crate::abi::random_a::Args1, Fault> { self.took::<crate::abi::random_a::Args1>("random-a.1", |out| { p0.trace(out);p1.trace(out); }, &[&p0,&p1,])?; Ok(self.give("random-a.1")) }
fn get_2(&mut self) -> Result<crate::abi::random_a::Args2, Fault> { Ok(self.give("random-a.2")) }
fn put_2(&mut self, p0: &Option<crate::abi::random_a::A7>, p1: f64, p2: &Option<String>, p3: crate::abi::random_a::A1, p4: crate::abi::random_a::A5) -> Result<(), Fault> { self.took::<crate::abi::random_a::Args2>("random-a.2", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,]) }
fn pass_2(&mut self, p0: &Option<crate::abi::random_a::A7>, p1: f64, p2: &Option<String>, p3: crate::abi::random_a::A1, p4: crate::abi::random_a::A5) -> Result<crate::abi::random_a::Args2, Fault> { self.took::<crate::abi::random_a::Args2>("random-a.2", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,])?; Ok(self.give("random-a.2")) }
fn get_3(&mut self) -> Result<Option<crate::abi::random_a::A8>, Fault> { Ok(self.give("random-a.3")) }
fn put_3(&mut self, v: Option<crate::abi::random_a::A8>) -> Result<(), Fault> { self.took::<Option<crate::abi::random_a::A8>>("random-a.3", |out| { v.trace(out); }, &[&v,]) }
fn get_4(&mut self) -> Result<crate::abi::random_a::Args4, Fault> { Ok(self.give("random-a.4")) }
fn put_4(&mut self, p0: (f64, (Option<f64>, Option<u8>, Result<u16, char>,), Result<(), ()>,), p1: Result<Option<char>, ()>, p2: crate::abi::random_a::A3) -> Result<(), Fault> { self.took::<crate::abi::random_a::Args4>("random-a.4", |out| { p0.trace(out);p1.trace(out);p2.trace(out); }, &[&p0,&p1,&p2,]) }
fn pass_4(&mut self, p0: (f64, (Option<f64>, Option<u8>, Result<u16, char>,), Result<(), ()>,), p1: Result<Option<char>, ()>, p2: crate::abi::random_a::A3) -> Result<crate::abi::random_a::Args4, Fault> { self.took::<crate::abi::random_a::Args4>("random-a.4", |out| { p0.trace(out);p1.trace(out);p2.trace(out); }, &[&p0,&p1,&p2,])?; Ok(self.give("random-a.4")) }
fn get_5(&mut self) -> Result<crate::abi::random_a::Args5, Fault> { Ok(self.give("random-a.5")) }
fn put_5(&mut self, p0: Option<Option<Option<char>>>, p1: &(((f32, f64, bool, u32,), i64, crate::abi::random_a::A1,), Vec<(i32, u32, i64, i64,)>, Option<crate::abi::random_a::A1>, Option<crate::abi::random_a::A3>,), p2: Result<crate::abi::random_a::A8, ()>, p3: &Option<Vec<Option<u64>>>) -> Result<(), Fault> { self.took::<crate::abi::random_a::Args5>("random-a.5", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_5(&mut self, p0: Option<Option<Option<char>>>, p1: &(((f32, f64, bool, u32,), i64, crate::abi::random_a::A1,), Vec<(i32, u32, i64, i64,)>, Option<crate::abi::random_a::A1>, Option<crate::abi::random_a::A3>,), p2: Result<crate::abi::random_a::A8, ()>, p3: &Option<Vec<Option<u64>>>) -> Result<crate::abi::random_a::Args5, Fault> { self.took::<crate::abi::random_a::Args5>("random-a.5", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("random-a.5")) }
fn get_6(&mut self) -> Result<crate::abi::random_a::Args6, Fault> { Ok(self.give("random-a.6")) }
fn put_6(&mut self, p0: crate::abi::random_a::A2, p1: char, p2: crate::abi::random_a::A6, p3: i64) -> Result<(), Fault> { self.took::<crate::abi::random_a::Args6>("random-a.6", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_6(&mut self, p0: crate::abi::random_a::A2, p1: char, p2: crate::abi::random_a::A6, p3: i64) -> Result<crate::abi::random_a::Args6, Fault> { self.took::<crate::abi::random_a::Args6>("random-a.6", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("random-a.6")) }
fn get_7(&mut self) -> Result<u16, Fault> { Ok(self.give("random-a.7")) }
fn put_7(&mut self, v: u16) -> Result<(), Fault> { self.took::<u16>("random-a.7", |out| { v.trace(out); }, &[&v,]) }
}
impl Random for crate::abi::random_b::B0 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),f5: source.draw(),} } }
impl Trace for crate::abi::random_b::B0 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out);self.f5.trace(out); } }
impl Random for crate::abi::random_b::B1 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),f5: source.draw(),} } }
impl Trace for crate::abi::random_b::B1 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out);self.f5.trace(out); } }
impl Random for crate::abi::random_b::B2 { fn random(source: &mut Source) -> Self { match source.case(6) {0 => Self::C0(source.draw()),
1 => Self::C1(source.draw()),
2 => Self::C2(source.draw()),
3 => Self::C3(source.draw()),
4 => Self::C4(source.draw()),
_ => Self::C5(source.draw()),
} } }
impl Trace for crate::abi::random_b::B2 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
Self::C2(payload) => { out.case(2); payload.trace(out); }
Self::C3(payload) => { out.case(3); payload.trace(out); }
Self::C4(payload) => { out.case(4); payload.trace(out); }
Self::C5(payload) => { out.case(5); payload.trace(out); }
} } }
impl Random for crate::abi::random_b::B3 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::C0(source.draw()),
_ => Self::C1(source.draw()),
} } }
impl Trace for crate::abi::random_b::B3 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::random_b::B4 { fn random(source: &mut Source) -> Self { match source.case(6) {0 => Self::C0,
1 => Self::C1(source.draw()),
2 => Self::C2,
3 => Self::C3(source.draw()),
4 => Self::C4(source.draw()),
_ => Self::C5(source.draw()),
} } }
impl Trace for crate::abi::random_b::B4 { fn trace(&self, out: &mut Digest) { match self {Self::C0 => out.case(0),
Self::C1(payload) => { out.case(1); payload.trace(out); }
Self::C2 => out.case(2),
Self::C3(payload) => { out.case(3); payload.trace(out); }
Self::C4(payload) => { out.case(4); payload.trace(out); }
Self::C5(payload) => { out.case(5); payload.trace(out); }
} } }
impl Random for crate::abi::random_b::B5 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),} } }
impl Trace for crate::abi::random_b::B5 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out); } }
impl Random for crate::abi::random_b::B6 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::C0,
_ => Self::C1(source.draw()),
} } }
impl Trace for crate::abi::random_b::B6 { fn trace(&self, out: &mut Digest) { match self {Self::C0 => out.case(0),
Self::C1(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::random_b::B7 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),f5: source.draw(),f6: source.draw(),f7: source.draw(),} } }
impl Trace for crate::abi::random_b::B7 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out);self.f5.trace(out);self.f6.trace(out);self.f7.trace(out); } }
impl Random for crate::abi::random_b::B8 { fn random(source: &mut Source) -> Self { match source.case(3) {0 => Self::C0(source.draw()),
1 => Self::C1,
_ => Self::C2,
} } }
impl Trace for crate::abi::random_b::B8 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1 => out.case(1),
Self::C2 => out.case(2),
} } }
impl Random for crate::abi::random_b::B9 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),} } }
impl Trace for crate::abi::random_b::B9 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out); } }
impl Random for crate::abi::random_b::Args0 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),} } }
impl Trace for crate::abi::random_b::Args0 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out); } }
impl Random for crate::abi::random_b::Args4 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),} } }
impl Trace for crate::abi::random_b::Args4 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out); } }
impl Random for crate::abi::random_b::Args5 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::random_b::Args5 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::random_b::Args6 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::random_b::Args6 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::random_b::Args7 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),} } }
impl Trace for crate::abi::random_b::Args7 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out); } }
impl crate::abi::random_b::RandomB for Host {
fn get_0(&mut self) -> Result<crate::abi::random_b::Args0, Fault> { Ok(self.give("random-b.0")) }
fn put_0(&mut self, p0: &Option<crate::abi::random_b::B4>, p1: &Result<crate::abi::random_b::B1, ()>, p2: Option<Result<i16, f64>>, p3: bool, p4: u8) -> Result<(), Fault> { self.took::<crate::abi::random_b::Args0>("random-b.0", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,]) }
fn pass_0(&mut self, p0: &Option<crate::abi::random_b::B4>, p1: &Result<crate::abi::random_b::B1, ()>, p2: Option<Result<i16, f64>>, p3: bool, p4: u8) -> Result<crate::abi::random_b::Args0, Fault> { self.took::<crate::abi::random_b::Args0>("random-b.0", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,])?; Ok(self.give("random-b.0")) }
fn get_1(&mut self) -> Result<i64, Fault> { Ok(self.give("random-b.1")) }
fn put_1(&mut self, v: i64) -> Result<(), Fault> { self.took::<i64>("random-b.1", |out| { v.trace(out); }, &[&v,]) }
fn get_2(&mut self) -> Result<i64, Fault> { Ok(self.give("random-b.2")) }
fn put_2(&mut self, v: i64) -> Result<(), Fault> { self.took::<i64>("random-b.2", |out| { v.trace(out); }, &[&v,]) }
fn get_3(&mut self) -> Result<Result<crate::abi::random_b::A4, crate::abi::random_b::B3>, Fault> { Ok(self.give("random-b.3")) }
fn put_3(&mut self, v: &Result<crate::abi::random_b::A4, crate::abi::random_b::B3>) -> Result<(), Fault> { self.took::<Result<crate::abi::random_b::A4, crate::abi::random_b::B3>>("random-b.3", |out| { v.trace(out); }, &[&v,]) }
fn get_4(&mut self) -> Result<crate::abi::random_b::Args4, Fault> { Ok(self.give("random-b.4")) }
fn put_4(&mut self, p0: Option<((u16, char,), char, i64,)>, p1: i32) -> Result<(), Fault> { self.took::<crate::abi::random_b::Args4>("random-b.4", |out| { p0.trace(out);p1.trace(out); }, &[&p0,&p1,]) }
fn pass_4(&mut self, p0: Option<((u16, char,), char, i64,)>, p1: i32) -> Result<crate::abi::random_b::Args4, Fault> { self.took::<crate::abi::random_b::Args4>("random-b.4", |out| { p0.trace(out);p1.trace(out); }, &[&p0,&p1,])?; Ok(self.give("random-b.4")) }
fn get_5(&mut self) -> Result<crate::abi::random_b::Args5, Fault> { Ok(self.give("random-b.5")) }
fn put_5(&mut self, p0: &Option<(crate::abi::random_b::B7, u8, f32,)>, p1: i32, p2: i8, p3: &crate::abi::random_b::B0) -> Result<(), Fault> { self.took::<crate::abi::random_b::Args5>("random-b.5", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_5(&mut self, p0: &Option<(crate::abi::random_b::B7, u8, f32,)>, p1: i32, p2: i8, p3: &crate::abi::random_b::B0) -> Result<crate::abi::random_b::Args5, Fault> { self.took::<crate::abi::random_b::Args5>("random-b.5", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("random-b.5")) }
fn get_6(&mut self) -> Result<crate::abi::random_b::Args6, Fault> { Ok(self.give("random-b.6")) }
fn put_6(&mut self, p0: &[Vec<(bool, u16,)>], p1: i16, p2: &crate::abi::random_b::B4, p3: ((Option<u8>, crate::abi::random_b::B6, f64, i8,), f64,)) -> Result<(), Fault> { self.took::<crate::abi::random_b::Args6>("random-b.6", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_6(&mut self, p0: &[Vec<(bool, u16,)>], p1: i16, p2: &crate::abi::random_b::B4, p3: ((Option<u8>, crate::abi::random_b::B6, f64, i8,), f64,)) -> Result<crate::abi::random_b::Args6, Fault> { self.took::<crate::abi::random_b::Args6>("random-b.6", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("random-b.6")) }
fn get_7(&mut self) -> Result<crate::abi::random_b::Args7, Fault> { Ok(self.give("random-b.7")) }
fn put_7(&mut self, p0: &crate::abi::random_b::B8, p1: &crate::abi::random_b::B8, p2: u32, p3: char, p4: &str) -> Result<(), Fault> { self.took::<crate::abi::random_b::Args7>("random-b.7", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,]) }
fn pass_7(&mut self, p0: &crate::abi::random_b::B8, p1: &crate::abi::random_b::B8, p2: u32, p3: char, p4: &str) -> Result<crate::abi::random_b::Args7, Fault> { self.took::<crate::abi::random_b::Args7>("random-b.7", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,])?; Ok(self.give("random-b.7")) }
}
impl Random for crate::abi::random_c::C0 { fn random(source: &mut Source) -> Self { match source.case(8) {0 => Self::C0,
1 => Self::C1,
2 => Self::C2,
3 => Self::C3(source.draw()),
4 => Self::C4,
5 => Self::C5(source.draw()),
6 => Self::C6(source.draw()),
_ => Self::C7,
} } }
impl Trace for crate::abi::random_c::C0 { fn trace(&self, out: &mut Digest) { match self {Self::C0 => out.case(0),
Self::C1 => out.case(1),
Self::C2 => out.case(2),
Self::C3(payload) => { out.case(3); payload.trace(out); }
Self::C4 => out.case(4),
Self::C5(payload) => { out.case(5); payload.trace(out); }
Self::C6(payload) => { out.case(6); payload.trace(out); }
Self::C7 => out.case(7),
} } }
impl Random for crate::abi::random_c::C1 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),f5: source.draw(),} } }
impl Trace for crate::abi::random_c::C1 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out);self.f5.trace(out); } }
impl Random for crate::abi::random_c::C3 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),f5: source.draw(),f6: source.draw(),f7: source.draw(),} } }
impl Trace for crate::abi::random_c::C3 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out);self.f5.trace(out);self.f6.trace(out);self.f7.trace(out); } }
impl Random for crate::abi::random_c::C4 { fn random(source: &mut Source) -> Self { match source.case(5) {0 => Self::C0(source.draw()),
1 => Self::C1(source.draw()),
2 => Self::C2(source.draw()),
3 => Self::C3(source.draw()),
_ => Self::C4,
} } }
impl Trace for crate::abi::random_c::C4 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
Self::C2(payload) => { out.case(2); payload.trace(out); }
Self::C3(payload) => { out.case(3); payload.trace(out); }
Self::C4 => out.case(4),
} } }
impl Random for crate::abi::random_c::C5 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),} } }
impl Trace for crate::abi::random_c::C5 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out); } }
impl Random for crate::abi::random_c::C6 { fn random(source: &mut Source) -> Self { match source.case(6) {0 => Self::C0(source.draw()),
1 => Self::C1(source.draw()),
2 => Self::C2(source.draw()),
3 => Self::C3,
4 => Self::C4(source.draw()),
_ => Self::C5(source.draw()),
} } }
impl Trace for crate::abi::random_c::C6 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
Self::C2(payload) => { out.case(2); payload.trace(out); }
Self::C3 => out.case(3),
Self::C4(payload) => { out.case(4); payload.trace(out); }
Self::C5(payload) => { out.case(5); payload.trace(out); }
} } }
impl Random for crate::abi::random_c::C8 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::random_c::C8 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::random_c::C9 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),} } }
impl Trace for crate::abi::random_c::C9 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out); } }
impl Random for crate::abi::random_c::Args1 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::random_c::Args1 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::random_c::Args2 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),} } }
impl Trace for crate::abi::random_c::Args2 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out); } }
impl Random for crate::abi::random_c::Args3 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::random_c::Args3 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::random_c::Args4 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::random_c::Args4 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::random_c::Args6 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),} } }
impl Trace for crate::abi::random_c::Args6 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out); } }
impl crate::abi::random_c::RandomC for Host {
fn get_0(&mut self) -> Result<u64, Fault> { Ok(self.give("random-c.0")) }
fn put_0(&mut self, v: u64) -> Result<(), Fault> { self.took::<u64>("random-c.0", |out| { v.trace(out); }, &[&v,]) }
fn get_1(&mut self) -> Result<crate::abi::random_c::Args1, Fault> { Ok(self.give("random-c.1")) }
fn put_1(&mut self, p0: &(crate::abi::random_c::C2, crate::abi::random_c::C8, Option<crate::abi::random_c::C8>, Result<(), ()>, f32, String, u8, ((char, String,),),), p1: char, p2: f32, p3: &(crate::abi::random_c::C9,)) -> Result<(), Fault> { self.took::<crate::abi::random_c::Args1>("random-c.1", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_1(&mut self, p0: &(crate::abi::random_c::C2, crate::abi::random_c::C8, Option<crate::abi::random_c::C8>, Result<(), ()>, f32, String, u8, ((char, String,),),), p1: char, p2: f32, p3: &(crate::abi::random_c::C9,)) -> Result<crate::abi::random_c::Args1, Fault> { self.took::<crate::abi::random_c::Args1>("random-c.1", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("random-c.1")) }
fn get_2(&mut self) -> Result<crate::abi::random_c::Args2, Fault> { Ok(self.give("random-c.2")) }
fn put_2(&mut self, p0: &((crate::abi::random_c::C9,), crate::abi::random_c::C1, char,), p1: i8, p2: &(i32, crate::abi::random_c::C5,), p3: char, p4: f64, p5: u32, p6: char) -> Result<(), Fault> { self.took::<crate::abi::random_c::Args2>("random-c.2", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,]) }
fn pass_2(&mut self, p0: &((crate::abi::random_c::C9,), crate::abi::random_c::C1, char,), p1: i8, p2: &(i32, crate::abi::random_c::C5,), p3: char, p4: f64, p5: u32, p6: char) -> Result<crate::abi::random_c::Args2, Fault> { self.took::<crate::abi::random_c::Args2>("random-c.2", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,])?; Ok(self.give("random-c.2")) }
fn get_3(&mut self) -> Result<crate::abi::random_c::Args3, Fault> { Ok(self.give("random-c.3")) }
fn put_3(&mut self, p0: &crate::abi::random_c::C4, p1: &str, p2: f64, p3: &Option<Vec<Option<i8>>>) -> Result<(), Fault> { self.took::<crate::abi::random_c::Args3>("random-c.3", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_3(&mut self, p0: &crate::abi::random_c::C4, p1: &str, p2: f64, p3: &Option<Vec<Option<i8>>>) -> Result<crate::abi::random_c::Args3, Fault> { self.took::<crate::abi::random_c::Args3>("random-c.3", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("random-c.3")) }
fn get_4(&mut self) -> Result<crate::abi::random_c::Args4, Fault> { Ok(self.give("random-c.4")) }
fn put_4(&mut self, p0: &crate::abi::random_c::C7, p1: &str, p2: u8, p3: char) -> Result<(), Fault> { self.took::<crate::abi::random_c::Args4>("random-c.4", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_4(&mut self, p0: &crate::abi::random_c::C7, p1: &str, p2: u8, p3: char) -> Result<crate::abi::random_c::Args4, Fault> { self.took::<crate::abi::random_c::Args4>("random-c.4", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("random-c.4")) }
fn get_5(&mut self) -> Result<crate::abi::random_c::C5, Fault> { Ok(self.give("random-c.5")) }
fn put_5(&mut self, v: &crate::abi::random_c::C5) -> Result<(), Fault> { self.took::<crate::abi::random_c::C5>("random-c.5", |out| { v.trace(out); }, &[&v,]) }
fn get_6(&mut self) -> Result<crate::abi::random_c::Args6, Fault> { Ok(self.give("random-c.6")) }
fn put_6(&mut self, p0: &crate::abi::random_c::C0, p1: u32, p2: &crate::abi::random_c::C2) -> Result<(), Fault> { self.took::<crate::abi::random_c::Args6>("random-c.6", |out| { p0.trace(out);p1.trace(out);p2.trace(out); }, &[&p0,&p1,&p2,]) }
fn pass_6(&mut self, p0: &crate::abi::random_c::C0, p1: u32, p2: &crate::abi::random_c::C2) -> Result<crate::abi::random_c::Args6, Fault> { self.took::<crate::abi::random_c::Args6>("random-c.6", |out| { p0.trace(out);p1.trace(out);p2.trace(out); }, &[&p0,&p1,&p2,])?; Ok(self.give("random-c.6")) }
fn get_7(&mut self) -> Result<Option<(crate::abi::random_c::C7, crate::abi::random_c::C3, u8, i64,)>, Fault> { Ok(self.give("random-c.7")) }
fn put_7(&mut self, v: &Option<(crate::abi::random_c::C7, crate::abi::random_c::C3, u8, i64,)>) -> Result<(), Fault> { self.took::<Option<(crate::abi::random_c::C7, crate::abi::random_c::C3, u8, i64,)>>("random-c.7", |out| { v.trace(out); }, &[&v,]) }
}
impl Random for crate::abi::random_d::D0 { fn random(source: &mut Source) -> Self { match source.case(6) {0 => Self::C0(source.draw()),
1 => Self::C1,
2 => Self::C2(source.draw()),
3 => Self::C3,
4 => Self::C4(source.draw()),
_ => Self::C5(source.draw()),
} } }
impl Trace for crate::abi::random_d::D0 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1 => out.case(1),
Self::C2(payload) => { out.case(2); payload.trace(out); }
Self::C3 => out.case(3),
Self::C4(payload) => { out.case(4); payload.trace(out); }
Self::C5(payload) => { out.case(5); payload.trace(out); }
} } }
impl Random for crate::abi::random_d::D1 { fn random(source: &mut Source) -> Self { match source.case(6) {0 => Self::C0(source.draw()),
1 => Self::C1,
2 => Self::C2(source.draw()),
3 => Self::C3(source.draw()),
4 => Self::C4(source.draw()),
_ => Self::C5(source.draw()),
} } }
impl Trace for crate::abi::random_d::D1 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1 => out.case(1),
Self::C2(payload) => { out.case(2); payload.trace(out); }
Self::C3(payload) => { out.case(3); payload.trace(out); }
Self::C4(payload) => { out.case(4); payload.trace(out); }
Self::C5(payload) => { out.case(5); payload.trace(out); }
} } }
impl Random for crate::abi::random_d::D2 { fn random(source: &mut Source) -> Self { match source.case(7) {0 => Self::C0(source.draw()),
1 => Self::C1(source.draw()),
2 => Self::C2(source.draw()),
3 => Self::C3,
4 => Self::C4(source.draw()),
5 => Self::C5(source.draw()),
_ => Self::C6(source.draw()),
} } }
impl Trace for crate::abi::random_d::D2 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
Self::C2(payload) => { out.case(2); payload.trace(out); }
Self::C3 => out.case(3),
Self::C4(payload) => { out.case(4); payload.trace(out); }
Self::C5(payload) => { out.case(5); payload.trace(out); }
Self::C6(payload) => { out.case(6); payload.trace(out); }
} } }
impl Random for crate::abi::random_d::D3 { fn random(source: &mut Source) -> Self { [Self::C0, Self::C1][source.case(2)] } }
impl Trace for crate::abi::random_d::D3 { fn trace(&self, out: &mut Digest) { out.case(*self as usize); } }
impl Random for crate::abi::random_d::D4 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),} } }
impl Trace for crate::abi::random_d::D4 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out); } }
impl Random for crate::abi::random_d::D5 { fn random(source: &mut Source) -> Self { match source.case(31) {0 => Self::C0(source.draw()),
1 => Self::C1(source.draw()),
2 => Self::C2(source.draw()),
3 => Self::C3,
4 => Self::C4(source.draw()),
5 => Self::C5,
6 => Self::C6,
7 => Self::C7(source.draw()),
8 => Self::C8(source.draw()),
9 => Self::C9(source.draw()),
10 => Self::C10,
11 => Self::C11(source.draw()),
12 => Self::C12(source.draw()),
13 => Self::C13(source.draw()),
14 => Self::C14,
15 => Self::C15,
16 => Self::C16(source.draw()),
17 => Self::C17(source.draw()),
18 => Self::C18(source.draw()),
19 => Self::C19(source.draw()),
20 => Self::C20,
21 => Self::C21(source.draw()),
22 => Self::C22(source.draw()),
23 => Self::C23(source.draw()),
24 => Self::C24,
25 => Self::C25(source.draw()),
26 => Self::C26(source.draw()),
27 => Self::C27,
28 => Self::C28,
29 => Self::C29(source.draw()),
_ => Self::C30(source.draw()),
} } }
impl Trace for crate::abi::random_d::D5 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
Self::C2(payload) => { out.case(2); payload.trace(out); }
Self::C3 => out.case(3),
Self::C4(payload) => { out.case(4); payload.trace(out); }
Self::C5 => out.case(5),
Self::C6 => out.case(6),
Self::C7(payload) => { out.case(7); payload.trace(out); }
Self::C8(payload) => { out.case(8); payload.trace(out); }
Self::C9(payload) => { out.case(9); payload.trace(out); }
Self::C10 => out.case(10),
Self::C11(payload) => { out.case(11); payload.trace(out); }
Self::C12(payload) => { out.case(12); payload.trace(out); }
Self::C13(payload) => { out.case(13); payload.trace(out); }
Self::C14 => out.case(14),
Self::C15 => out.case(15),
Self::C16(payload) => { out.case(16); payload.trace(out); }
Self::C17(payload) => { out.case(17); payload.trace(out); }
Self::C18(payload) => { out.case(18); payload.trace(out); }
Self::C19(payload) => { out.case(19); payload.trace(out); }
Self::C20 => out.case(20),
Self::C21(payload) => { out.case(21); payload.trace(out); }
Self::C22(payload) => { out.case(22); payload.trace(out); }
Self::C23(payload) => { out.case(23); payload.trace(out); }
Self::C24 => out.case(24),
Self::C25(payload) => { out.case(25); payload.trace(out); }
Self::C26(payload) => { out.case(26); payload.trace(out); }
Self::C27 => out.case(27),
Self::C28 => out.case(28),
Self::C29(payload) => { out.case(29); payload.trace(out); }
Self::C30(payload) => { out.case(30); payload.trace(out); }
} } }
impl Random for crate::abi::random_d::D6 { fn random(source: &mut Source) -> Self { match source.case(2) {0 => Self::C0(source.draw()),
_ => Self::C1(source.draw()),
} } }
impl Trace for crate::abi::random_d::D6 { fn trace(&self, out: &mut Digest) { match self {Self::C0(payload) => { out.case(0); payload.trace(out); }
Self::C1(payload) => { out.case(1); payload.trace(out); }
} } }
impl Random for crate::abi::random_d::D7 { fn random(source: &mut Source) -> Self { Self {f0: source.draw(),f1: source.draw(),f2: source.draw(),f3: source.draw(),f4: source.draw(),f5: source.draw(),} } }
impl Trace for crate::abi::random_d::D7 { fn trace(&self, out: &mut Digest) { self.f0.trace(out);self.f1.trace(out);self.f2.trace(out);self.f3.trace(out);self.f4.trace(out);self.f5.trace(out); } }
impl Random for crate::abi::random_d::D8 { fn random(source: &mut Source) -> Self { Self::from_bits(source.draw()) } }
impl Trace for crate::abi::random_d::D8 { fn trace(&self, out: &mut Digest) { self.bits().trace(out); } }
impl Random for crate::abi::random_d::Args2 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::random_d::Args2 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::random_d::Args4 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),} } }
impl Trace for crate::abi::random_d::Args4 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out); } }
impl Random for crate::abi::random_d::Args6 { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),} } }
impl Trace for crate::abi::random_d::Args6 { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out); } }
impl crate::abi::random_d::RandomD for Host {
fn get_0(&mut self) -> Result<(crate::abi::random_d::D3,), Fault> { Ok(self.give("random-d.0")) }
fn put_0(&mut self, v: (crate::abi::random_d::D3,)) -> Result<(), Fault> { self.took::<(crate::abi::random_d::D3,)>("random-d.0", |out| { v.trace(out); }, &[&v,]) }
fn get_1(&mut self) -> Result<crate::abi::random_d::D7, Fault> { Ok(self.give("random-d.1")) }
fn put_1(&mut self, v: &crate::abi::random_d::D7) -> Result<(), Fault> { self.took::<crate::abi::random_d::D7>("random-d.1", |out| { v.trace(out); }, &[&v,]) }
fn get_2(&mut self) -> Result<crate::abi::random_d::Args2, Fault> { Ok(self.give("random-d.2")) }
fn put_2(&mut self, p0: crate::abi::random_d::D3, p1: &crate::abi::random_d::C4, p2: Option<(Result<(), ()>, (bool, i32,), u64, Result<u64, ()>,)>, p3: i8) -> Result<(), Fault> { self.took::<crate::abi::random_d::Args2>("random-d.2", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_2(&mut self, p0: crate::abi::random_d::D3, p1: &crate::abi::random_d::C4, p2: Option<(Result<(), ()>, (bool, i32,), u64, Result<u64, ()>,)>, p3: i8) -> Result<crate::abi::random_d::Args2, Fault> { self.took::<crate::abi::random_d::Args2>("random-d.2", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("random-d.2")) }
fn get_3(&mut self) -> Result<(Option<crate::abi::random_d::D1>,), Fault> { Ok(self.give("random-d.3")) }
fn put_3(&mut self, v: &(Option<crate::abi::random_d::D1>,)) -> Result<(), Fault> { self.took::<(Option<crate::abi::random_d::D1>,)>("random-d.3", |out| { v.trace(out); }, &[&v,]) }
fn get_4(&mut self) -> Result<crate::abi::random_d::Args4, Fault> { Ok(self.give("random-d.4")) }
fn put_4(&mut self, p0: f64, p1: &crate::abi::random_d::C4, p2: i16, p3: char, p4: &[char], p5: u64, p6: &(char, Vec<Option<String>>,), p7: f64) -> Result<(), Fault> { self.took::<crate::abi::random_d::Args4>("random-d.4", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,]) }
fn pass_4(&mut self, p0: f64, p1: &crate::abi::random_d::C4, p2: i16, p3: char, p4: &[char], p5: u64, p6: &(char, Vec<Option<String>>,), p7: f64) -> Result<crate::abi::random_d::Args4, Fault> { self.took::<crate::abi::random_d::Args4>("random-d.4", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,])?; Ok(self.give("random-d.4")) }
fn get_5(&mut self) -> Result<crate::abi::random_d::D6, Fault> { Ok(self.give("random-d.5")) }
fn put_5(&mut self, v: &crate::abi::random_d::D6) -> Result<(), Fault> { self.took::<crate::abi::random_d::D6>("random-d.5", |out| { v.trace(out); }, &[&v,]) }
fn get_6(&mut self) -> Result<crate::abi::random_d::Args6, Fault> { Ok(self.give("random-d.6")) }
fn put_6(&mut self, p0: &(crate::abi::random_d::C7, Vec<crate::abi::random_d::C4>, f32, u64,), p1: &str, p2: i16, p3: i16, p4: i32) -> Result<(), Fault> { self.took::<crate::abi::random_d::Args6>("random-d.6", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,]) }
fn pass_6(&mut self, p0: &(crate::abi::random_d::C7, Vec<crate::abi::random_d::C4>, f32, u64,), p1: &str, p2: i16, p3: i16, p4: i32) -> Result<crate::abi::random_d::Args6, Fault> { self.took::<crate::abi::random_d::Args6>("random-d.6", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,])?; Ok(self.give("random-d.6")) }
fn get_7(&mut self) -> Result<u64, Fault> { Ok(self.give("random-d.7")) }
fn put_7(&mut self, v: u64) -> Result<(), Fault> { self.took::<u64>("random-d.7", |out| { v.trace(out); }, &[&v,]) }
}
impl Random for crate::abi::shapes::ArgsTwo { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsTwo { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out); } }
impl Random for crate::abi::shapes::ArgsSixteen { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),p8: source.draw(),p9: source.draw(),p10: source.draw(),p11: source.draw(),p12: source.draw(),p13: source.draw(),p14: source.draw(),p15: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsSixteen { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out);self.p8.trace(out);self.p9.trace(out);self.p10.trace(out);self.p11.trace(out);self.p12.trace(out);self.p13.trace(out);self.p14.trace(out);self.p15.trace(out); } }
impl Random for crate::abi::shapes::ArgsSixteenMixed { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),p8: source.draw(),p9: source.draw(),p10: source.draw(),p11: source.draw(),p12: source.draw(),p13: source.draw(),p14: source.draw(),p15: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsSixteenMixed { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out);self.p8.trace(out);self.p9.trace(out);self.p10.trace(out);self.p11.trace(out);self.p12.trace(out);self.p13.trace(out);self.p14.trace(out);self.p15.trace(out); } }
impl Random for crate::abi::shapes::ArgsFifteenTwo { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),p8: source.draw(),p9: source.draw(),p10: source.draw(),p11: source.draw(),p12: source.draw(),p13: source.draw(),p14: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsFifteenTwo { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out);self.p8.trace(out);self.p9.trace(out);self.p10.trace(out);self.p11.trace(out);self.p12.trace(out);self.p13.trace(out);self.p14.trace(out); } }
impl Random for crate::abi::shapes::ArgsSeventeen { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),p8: source.draw(),p9: source.draw(),p10: source.draw(),p11: source.draw(),p12: source.draw(),p13: source.draw(),p14: source.draw(),p15: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsSeventeen { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out);self.p8.trace(out);self.p9.trace(out);self.p10.trace(out);self.p11.trace(out);self.p12.trace(out);self.p13.trace(out);self.p14.trace(out);self.p15.trace(out); } }
impl Random for crate::abi::shapes::ArgsSpilled { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),p8: source.draw(),p9: source.draw(),p10: source.draw(),p11: source.draw(),p12: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsSpilled { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out);self.p8.trace(out);self.p9.trace(out);self.p10.trace(out);self.p11.trace(out);self.p12.trace(out); } }
impl Random for crate::abi::shapes::ArgsWideRecord { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsWideRecord { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out); } }
impl Random for crate::abi::shapes::ArgsJoined { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsJoined { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::shapes::ArgsSixteenSpilled { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),p8: source.draw(),p9: source.draw(),p10: source.draw(),p11: source.draw(),p12: source.draw(),p13: source.draw(),p14: source.draw(),p15: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsSixteenSpilled { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out);self.p8.trace(out);self.p9.trace(out);self.p10.trace(out);self.p11.trace(out);self.p12.trace(out);self.p13.trace(out);self.p14.trace(out);self.p15.trace(out); } }
impl Random for crate::abi::shapes::ArgsLists { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsLists { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out); } }
impl Random for crate::abi::shapes::ArgsSmall { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsSmall { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out); } }
impl Random for crate::abi::shapes::ArgsOwned { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsOwned { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out); } }
impl Random for crate::abi::shapes::ArgsTaken { fn random(source: &mut Source) -> Self { Self {args: source.draw(),at: source.draw(),call: source.draw(),flat: source.draw(),from: source.draw(),handle: source.draw(),instance: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsTaken { fn trace(&self, out: &mut Digest) { self.args.trace(out);self.at.trace(out);self.call.trace(out);self.flat.trace(out);self.from.trace(out);self.handle.trace(out);self.instance.trace(out); } }
impl Random for crate::abi::shapes::ArgsTakenSpilled { fn random(source: &mut Source) -> Self { Self {args: source.draw(),at: source.draw(),call: source.draw(),flat: source.draw(),from: source.draw(),handle: source.draw(),instance: source.draw(),linker: source.draw(),result: source.draw(),s: source.draw(),store: source.draw(),syscalls: source.draw(),v: source.draw(),to: source.draw(),this: source.draw(),} } }
impl Trace for crate::abi::shapes::ArgsTakenSpilled { fn trace(&self, out: &mut Digest) { self.args.trace(out);self.at.trace(out);self.call.trace(out);self.flat.trace(out);self.from.trace(out);self.handle.trace(out);self.instance.trace(out);self.linker.trace(out);self.result.trace(out);self.s.trace(out);self.store.trace(out);self.syscalls.trace(out);self.v.trace(out);self.to.trace(out);self.this.trace(out); } }
impl crate::abi::shapes::Shapes for Host {
fn get_two(&mut self) -> Result<crate::abi::shapes::ArgsTwo, Fault> { Ok(self.give("shapes.two")) }
fn put_two(&mut self, p0: &str, p1: &[u8]) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsTwo>("shapes.two", |out| { p0.trace(out);p1.trace(out); }, &[&p0,&p1,]) }
fn pass_two(&mut self, p0: &str, p1: &[u8]) -> Result<crate::abi::shapes::ArgsTwo, Fault> { self.took::<crate::abi::shapes::ArgsTwo>("shapes.two", |out| { p0.trace(out);p1.trace(out); }, &[&p0,&p1,])?; Ok(self.give("shapes.two")) }
fn get_sixteen(&mut self) -> Result<crate::abi::shapes::ArgsSixteen, Fault> { Ok(self.give("shapes.sixteen")) }
fn put_sixteen(&mut self, p0: u32, p1: u32, p2: u32, p3: u32, p4: u32, p5: u32, p6: u32, p7: u32, p8: u32, p9: u32, p10: u32, p11: u32, p12: u32, p13: u32, p14: u32, p15: u32) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsSixteen>("shapes.sixteen", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out);p15.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,&p15,]) }
fn pass_sixteen(&mut self, p0: u32, p1: u32, p2: u32, p3: u32, p4: u32, p5: u32, p6: u32, p7: u32, p8: u32, p9: u32, p10: u32, p11: u32, p12: u32, p13: u32, p14: u32, p15: u32) -> Result<crate::abi::shapes::ArgsSixteen, Fault> { self.took::<crate::abi::shapes::ArgsSixteen>("shapes.sixteen", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out);p15.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,&p15,])?; Ok(self.give("shapes.sixteen")) }
fn get_sixteen_mixed(&mut self) -> Result<crate::abi::shapes::ArgsSixteenMixed, Fault> { Ok(self.give("shapes.sixteen-mixed")) }
fn put_sixteen_mixed(&mut self, p0: u8, p1: f32, p2: u64, p3: f64, p4: i8, p5: char, p6: bool, p7: i16, p8: i64, p9: u16, p10: f32, p11: i32, p12: u32, p13: f64, p14: u8, p15: u64) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsSixteenMixed>("shapes.sixteen-mixed", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out);p15.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,&p15,]) }
fn pass_sixteen_mixed(&mut self, p0: u8, p1: f32, p2: u64, p3: f64, p4: i8, p5: char, p6: bool, p7: i16, p8: i64, p9: u16, p10: f32, p11: i32, p12: u32, p13: f64, p14: u8, p15: u64) -> Result<crate::abi::shapes::ArgsSixteenMixed, Fault> { self.took::<crate::abi::shapes::ArgsSixteenMixed>("shapes.sixteen-mixed", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out);p15.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,&p15,])?; Ok(self.give("shapes.sixteen-mixed")) }
fn get_fifteen_two(&mut self) -> Result<crate::abi::shapes::ArgsFifteenTwo, Fault> { Ok(self.give("shapes.fifteen-two")) }
fn put_fifteen_two(&mut self, p0: u64, p1: u64, p2: u64, p3: u64, p4: u64, p5: u64, p6: u64, p7: u64, p8: u64, p9: u64, p10: u64, p11: u64, p12: u64, p13: u64, p14: &str) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsFifteenTwo>("shapes.fifteen-two", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,]) }
fn pass_fifteen_two(&mut self, p0: u64, p1: u64, p2: u64, p3: u64, p4: u64, p5: u64, p6: u64, p7: u64, p8: u64, p9: u64, p10: u64, p11: u64, p12: u64, p13: u64, p14: &str) -> Result<crate::abi::shapes::ArgsFifteenTwo, Fault> { self.took::<crate::abi::shapes::ArgsFifteenTwo>("shapes.fifteen-two", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,])?; Ok(self.give("shapes.fifteen-two")) }
fn get_seventeen(&mut self) -> Result<crate::abi::shapes::ArgsSeventeen, Fault> { Ok(self.give("shapes.seventeen")) }
fn put_seventeen(&mut self, p0: u64, p1: u64, p2: u64, p3: u64, p4: u64, p5: u64, p6: u64, p7: u64, p8: u64, p9: u64, p10: u64, p11: u64, p12: u64, p13: u64, p14: u64, p15: &str) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsSeventeen>("shapes.seventeen", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out);p15.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,&p15,]) }
fn pass_seventeen(&mut self, p0: u64, p1: u64, p2: u64, p3: u64, p4: u64, p5: u64, p6: u64, p7: u64, p8: u64, p9: u64, p10: u64, p11: u64, p12: u64, p13: u64, p14: u64, p15: &str) -> Result<crate::abi::shapes::ArgsSeventeen, Fault> { self.took::<crate::abi::shapes::ArgsSeventeen>("shapes.seventeen", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out);p15.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,&p15,])?; Ok(self.give("shapes.seventeen")) }
fn get_spilled(&mut self) -> Result<crate::abi::shapes::ArgsSpilled, Fault> { Ok(self.give("shapes.spilled")) }
fn put_spilled(&mut self, p0: u8, p1: u64, p2: &str, p3: u8, p4: &[String], p5: f32, p6: Option<u64>, p7: &Result<u8, String>, p8: char, p9: (u8, u64,), p10: f64, p11: i16, p12: bool) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsSpilled>("shapes.spilled", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,]) }
fn pass_spilled(&mut self, p0: u8, p1: u64, p2: &str, p3: u8, p4: &[String], p5: f32, p6: Option<u64>, p7: &Result<u8, String>, p8: char, p9: (u8, u64,), p10: f64, p11: i16, p12: bool) -> Result<crate::abi::shapes::ArgsSpilled, Fault> { self.took::<crate::abi::shapes::ArgsSpilled>("shapes.spilled", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,])?; Ok(self.give("shapes.spilled")) }
fn get_wide_record(&mut self) -> Result<crate::abi::shapes::ArgsWideRecord, Fault> { Ok(self.give("shapes.wide-record")) }
fn put_wide_record(&mut self, p0: crate::abi::shapes::Padded, p1: u8, p2: crate::abi::shapes::Padded) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsWideRecord>("shapes.wide-record", |out| { p0.trace(out);p1.trace(out);p2.trace(out); }, &[&p0,&p1,&p2,]) }
fn pass_wide_record(&mut self, p0: crate::abi::shapes::Padded, p1: u8, p2: crate::abi::shapes::Padded) -> Result<crate::abi::shapes::ArgsWideRecord, Fault> { self.took::<crate::abi::shapes::ArgsWideRecord>("shapes.wide-record", |out| { p0.trace(out);p1.trace(out);p2.trace(out); }, &[&p0,&p1,&p2,])?; Ok(self.give("shapes.wide-record")) }
fn get_joined(&mut self) -> Result<crate::abi::shapes::ArgsJoined, Fault> { Ok(self.give("shapes.joined")) }
fn put_joined(&mut self, p0: crate::abi::shapes::JoinAll, p1: &crate::abi::shapes::JoinText, p2: &Option<crate::abi::shapes::JoinText>, p3: u8) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsJoined>("shapes.joined", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_joined(&mut self, p0: crate::abi::shapes::JoinAll, p1: &crate::abi::shapes::JoinText, p2: &Option<crate::abi::shapes::JoinText>, p3: u8) -> Result<crate::abi::shapes::ArgsJoined, Fault> { self.took::<crate::abi::shapes::ArgsJoined>("shapes.joined", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("shapes.joined")) }
fn get_sixteen_spilled(&mut self) -> Result<crate::abi::shapes::ArgsSixteenSpilled, Fault> { Ok(self.give("shapes.sixteen-spilled")) }
fn put_sixteen_spilled(&mut self, p0: &str, p1: &str, p2: &str, p3: &str, p4: &str, p5: &str, p6: &str, p7: &str, p8: &str, p9: &str, p10: &str, p11: &str, p12: &str, p13: &str, p14: &str, p15: &str) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsSixteenSpilled>("shapes.sixteen-spilled", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out);p15.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,&p15,]) }
fn pass_sixteen_spilled(&mut self, p0: &str, p1: &str, p2: &str, p3: &str, p4: &str, p5: &str, p6: &str, p7: &str, p8: &str, p9: &str, p10: &str, p11: &str, p12: &str, p13: &str, p14: &str, p15: &str) -> Result<crate::abi::shapes::ArgsSixteenSpilled, Fault> { self.took::<crate::abi::shapes::ArgsSixteenSpilled>("shapes.sixteen-spilled", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out);p9.trace(out);p10.trace(out);p11.trace(out);p12.trace(out);p13.trace(out);p14.trace(out);p15.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,&p9,&p10,&p11,&p12,&p13,&p14,&p15,])?; Ok(self.give("shapes.sixteen-spilled")) }
fn get_lists(&mut self) -> Result<crate::abi::shapes::ArgsLists, Fault> { Ok(self.give("shapes.lists")) }
fn put_lists(&mut self, p0: &[u8], p1: &[u16], p2: &[u32], p3: &[u64], p4: &[String], p5: &[crate::abi::shapes::Padded], p6: &[Vec<u8>]) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsLists>("shapes.lists", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,]) }
fn pass_lists(&mut self, p0: &[u8], p1: &[u16], p2: &[u32], p3: &[u64], p4: &[String], p5: &[crate::abi::shapes::Padded], p6: &[Vec<u8>]) -> Result<crate::abi::shapes::ArgsLists, Fault> { self.took::<crate::abi::shapes::ArgsLists>("shapes.lists", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,])?; Ok(self.give("shapes.lists")) }
fn get_small(&mut self) -> Result<crate::abi::shapes::ArgsSmall, Fault> { Ok(self.give("shapes.small")) }
fn put_small(&mut self, p0: bool, p1: u8, p2: u16, p3: i8, p4: i16, p5: char) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsSmall>("shapes.small", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,]) }
fn pass_small(&mut self, p0: bool, p1: u8, p2: u16, p3: i8, p4: i16, p5: char) -> Result<crate::abi::shapes::ArgsSmall, Fault> { self.took::<crate::abi::shapes::ArgsSmall>("shapes.small", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,])?; Ok(self.give("shapes.small")) }
fn get_owned(&mut self) -> Result<crate::abi::shapes::ArgsOwned, Fault> { Ok(self.give("shapes.owned")) }
fn put_owned(&mut self, p0: &(String, Vec<u8>,), p1: &Option<Vec<String>>, p2: &Result<Vec<String>, (String, u8,)>, p3: &Option<Option<String>>) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsOwned>("shapes.owned", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,]) }
fn pass_owned(&mut self, p0: &(String, Vec<u8>,), p1: &Option<Vec<String>>, p2: &Result<Vec<String>, (String, u8,)>, p3: &Option<Option<String>>) -> Result<crate::abi::shapes::ArgsOwned, Fault> { self.took::<crate::abi::shapes::ArgsOwned>("shapes.owned", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out); }, &[&p0,&p1,&p2,&p3,])?; Ok(self.give("shapes.owned")) }
fn get_taken(&mut self) -> Result<crate::abi::shapes::ArgsTaken, Fault> { Ok(self.give("shapes.taken")) }
fn put_taken(&mut self, args: u8, at: u32, call: &str, flat: u8, from: u64, handle: u8, instance: u8) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsTaken>("shapes.taken", |out| { args.trace(out);at.trace(out);call.trace(out);flat.trace(out);from.trace(out);handle.trace(out);instance.trace(out); }, &[&args,&at,&call,&flat,&from,&handle,&instance,]) }
fn pass_taken(&mut self, args: u8, at: u32, call: &str, flat: u8, from: u64, handle: u8, instance: u8) -> Result<crate::abi::shapes::ArgsTaken, Fault> { self.took::<crate::abi::shapes::ArgsTaken>("shapes.taken", |out| { args.trace(out);at.trace(out);call.trace(out);flat.trace(out);from.trace(out);handle.trace(out);instance.trace(out); }, &[&args,&at,&call,&flat,&from,&handle,&instance,])?; Ok(self.give("shapes.taken")) }
fn get_taken_spilled(&mut self) -> Result<crate::abi::shapes::ArgsTakenSpilled, Fault> { Ok(self.give("shapes.taken-spilled")) }
fn put_taken_spilled(&mut self, args: u8, at: u32, call: &str, flat: u8, from: u64, handle: u8, instance: u8, linker: &[u8], result: u16, s: u8, store: f32, syscalls: i8, v: u64, to: &str, this: &str) -> Result<(), Fault> { self.took::<crate::abi::shapes::ArgsTakenSpilled>("shapes.taken-spilled", |out| { args.trace(out);at.trace(out);call.trace(out);flat.trace(out);from.trace(out);handle.trace(out);instance.trace(out);linker.trace(out);result.trace(out);s.trace(out);store.trace(out);syscalls.trace(out);v.trace(out);to.trace(out);this.trace(out); }, &[&args,&at,&call,&flat,&from,&handle,&instance,&linker,&result,&s,&store,&syscalls,&v,&to,&this,]) }
fn pass_taken_spilled(&mut self, args: u8, at: u32, call: &str, flat: u8, from: u64, handle: u8, instance: u8, linker: &[u8], result: u16, s: u8, store: f32, syscalls: i8, v: u64, to: &str, this: &str) -> Result<crate::abi::shapes::ArgsTakenSpilled, Fault> { self.took::<crate::abi::shapes::ArgsTakenSpilled>("shapes.taken-spilled", |out| { args.trace(out);at.trace(out);call.trace(out);flat.trace(out);from.trace(out);handle.trace(out);instance.trace(out);linker.trace(out);result.trace(out);s.trace(out);store.trace(out);syscalls.trace(out);v.trace(out);to.trace(out);this.trace(out); }, &[&args,&at,&call,&flat,&from,&handle,&instance,&linker,&result,&s,&store,&syscalls,&v,&to,&this,])?; Ok(self.give("shapes.taken-spilled")) }
}
impl Random for crate::abi::waiting::ArgsMany { fn random(source: &mut Source) -> Self { Self {p0: source.draw(),p1: source.draw(),p2: source.draw(),p3: source.draw(),p4: source.draw(),p5: source.draw(),p6: source.draw(),p7: source.draw(),p8: source.draw(),} } }
impl Trace for crate::abi::waiting::ArgsMany { fn trace(&self, out: &mut Digest) { self.p0.trace(out);self.p1.trace(out);self.p2.trace(out);self.p3.trace(out);self.p4.trace(out);self.p5.trace(out);self.p6.trace(out);self.p7.trace(out);self.p8.trace(out); } }
impl crate::abi::waiting::Waiting for Host {
fn get_nothing(&mut self) -> Poll<Result<u8, Fault>> { if self.waits("waiting.get-nothing", |_| {})? { return Poll::Pending; } Poll::Ready(Ok(self.give("waiting.nothing"))) }
fn put_nothing(&mut self, v: u8) -> Poll<Result<(), Fault>> { if self.waits("waiting.put-nothing", |out| { v.trace(out); })? { return Poll::Pending; } Poll::Ready(self.took::<u8>("waiting.nothing", |out| { v.trace(out); }, &[&v,])) }
fn get_text(&mut self) -> Poll<Result<String, Fault>> { if self.waits("waiting.get-text", |_| {})? { return Poll::Pending; } Poll::Ready(Ok(self.give("waiting.text"))) }
fn put_text(&mut self, v: &str) -> Poll<Result<(), Fault>> { if self.waits("waiting.put-text", |out| { v.trace(out); })? { return Poll::Pending; } Poll::Ready(self.took::<String>("waiting.text", |out| { v.trace(out); }, &[&v,])) }
fn pass_text(&mut self, v: &str) -> Poll<Result<String, Fault>> { if self.waits("waiting.pass-text", |out| { v.trace(out); })? { return Poll::Pending; } self.took::<String>("waiting.text", |out| { v.trace(out); }, &[&v,])?; Poll::Ready(Ok(self.give("waiting.text"))) }
fn get_texts(&mut self) -> Poll<Result<Vec<String>, Fault>> { if self.waits("waiting.get-texts", |_| {})? { return Poll::Pending; } Poll::Ready(Ok(self.give("waiting.texts"))) }
fn put_texts(&mut self, v: &[String]) -> Poll<Result<(), Fault>> { if self.waits("waiting.put-texts", |out| { v.trace(out); })? { return Poll::Pending; } Poll::Ready(self.took::<Vec<String>>("waiting.texts", |out| { v.trace(out); }, &[&v,])) }
fn pass_texts(&mut self, v: &[String]) -> Poll<Result<Vec<String>, Fault>> { if self.waits("waiting.pass-texts", |out| { v.trace(out); })? { return Poll::Pending; } self.took::<Vec<String>>("waiting.texts", |out| { v.trace(out); }, &[&v,])?; Poll::Ready(Ok(self.give("waiting.texts"))) }
fn get_many(&mut self) -> Poll<Result<crate::abi::waiting::ArgsMany, Fault>> { if self.waits("waiting.get-many", |_| {})? { return Poll::Pending; } Poll::Ready(Ok(self.give("waiting.many"))) }
fn put_many(&mut self, p0: u8, p1: &str, p2: &[String], p3: f64, p4: i64, p5: &Option<String>, p6: (u8, u64, u8,), p7: &Result<u32, String>, p8: &[u8]) -> Poll<Result<(), Fault>> { if self.waits("waiting.put-many", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out); })? { return Poll::Pending; } Poll::Ready(self.took::<crate::abi::waiting::ArgsMany>("waiting.many", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,])) }
fn pass_many(&mut self, p0: u8, p1: &str, p2: &[String], p3: f64, p4: i64, p5: &Option<String>, p6: (u8, u64, u8,), p7: &Result<u32, String>, p8: &[u8]) -> Poll<Result<crate::abi::waiting::ArgsMany, Fault>> { if self.waits("waiting.pass-many", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out); })? { return Poll::Pending; } self.took::<crate::abi::waiting::ArgsMany>("waiting.many", |out| { p0.trace(out);p1.trace(out);p2.trace(out);p3.trace(out);p4.trace(out);p5.trace(out);p6.trace(out);p7.trace(out);p8.trace(out); }, &[&p0,&p1,&p2,&p3,&p4,&p5,&p6,&p7,&p8,])?; Poll::Ready(Ok(self.give("waiting.many"))) }
}
