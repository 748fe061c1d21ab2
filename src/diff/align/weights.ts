/**
 * Every weight and threshold of alignment, in one place (docs/diff.md tells them in words). Tuned on eight annotated pairs of plans: three of
 * real plans, and five of `fixtures/pairs`, written and annotated before the first run (the sixth came after). Values were moved only where
 * the figures of all stay on both sides of the new one.
 */

/** The core of a score is the mean of these two, 1 for the same words in the same order. */
export const coreWeights = { wording: 0.85, order: 0.15 };

/**
 * What else speaks for a pair: each closes at most this share of the distance that is left to 1. Below `fullBonusFrom` the bonus
 * fades with the core: two tasks with the same deadline and the same office, and no words in common, are two tasks.
 */
export const bonusWeights = { citations: 0.12, numbers: 0.04, targets: 0.03, product: 0.1, group: 0.07, body: 0.03, deadline: 0.03 };
export const fullBonusFrom = 0.25;

/**
 * What is left of a score where only one of two tasks names what both plans are about: "Báo cáo tổng kết công tác giảm nghèo" and "Báo cáo
 * tổng kết công tác dân quân" are one formula and two tasks. The topic itself is common in its plans and weighs little.
 */
export const offTopic = 0.6;

/** Boilerplate terms count this much of their rarity; terms with digits (numbers, citations) more than theirs. */
export const termWeights = { boilerplate: 0.6, number: 1.1 };

/** Below this cosine no more is asked about a pair: shared words are chance. */
export const candidateFrom = 0.07;

/** Cited documents, numbers and targets count in full when what two tasks share of them is together as rare as this (see `rarityOf`). */
export const rareMark = 3.5;

/**
 * From `same` on a pair is the same task; below `floor` it is none. Between them it is `same` where it stands alone: nothing else in either
 * plan reaches that share of its score. The weaker the pair, the lonelier it must stand; the weakest must share a good part of the words.
 */
export const thresholds = { floor: 0.12, same: 0.37 };
export const lonely = [
  { score: 0.31, rival: 0.6, part: 0 },
  { score: 0.23, rival: 0.45, part: 0.3 },
  { score: 0.2, rival: 0.3, part: 0.28 },
];

/** An assigned pair below `same` whose tasks both have a candidate this much liker is a leftover of the assignment, not a pair. */
export const leftover = 0.8;

/**
 * Of pairs below `same` those are dropped that hang on one phrase (its share of all that is shared, where less than `part` of the shorter
 * task is; unless the pair stands `alone`, and the weaker it is the lonelier) or of which one task has a candidate this much liker and the
 * other one that comes this near; where the likeness of their group titles reaches `group`, only those of which both is true.
 */
export const doubtful = {
  phrase: 0.85,
  part: 0.32,
  rival: 1.15,
  otherRival: 0.6,
  group: 0.3,
  alone: [
    { score: 0.31, rival: 0.6, part: 0 },
    { score: 0.25, rival: 0.6, part: 0.33 },
  ],
};

/**
 * A further partner: its score, how near it comes to the best of either task, and how much of what the two share is not already
 * answered by the partners that they have ("lương hưu" and "trợ cấp" are both in one task below; twins are not). A task
 * that would have no partner needs nothing of its own from `thresholds.same` on, or from `aloneScore` where this much of it is shared.
 */
export const further = { score: 0.16, ofBest: 0.9, own: 0.15, aloneScore: 0.24, alonePart: 0.45 };

/**
 * Aims outside tasks: the cosine from which two are about the same subject, what every term counts beside its rarity (of two plans with an
 * aim each, what both say is in all there is), what the rest of their sentence counts beside the words around the number, and how much
 * the same value speaks for a pair.
 */
export const aims = { same: 0.45, common: 0.5, sentence: 0.4, equalValue: 0.05 };

/** Above the square root the assignment prefers one sure pair to two doubtful ones. */
export const sharpness = 1.25;

/**
 * A part of a split or merged task shares at least this much of what the shorter of the two says, or, being this like it, has no other
 * candidate that comes this near to its whole; and this much of what they share is answered by no other part.
 */
export const groupPart = { part: 0.4, rival: 0.5, rivalScore: 0.18, own: 0.25 };
