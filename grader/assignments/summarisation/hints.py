"""Hints for ROUGE, rare words, an LSTM over sentences, a pointer, and a budget of words."""

from grader.judging.hints import Hints

HINTS = {
    "rouge_n": Hints(
        "A summary repeats one word ten times, and the reference has it once. How many words have they in common? "
        "Which of precision and recall suffers?",
        "Take a b a as the summary and a a c as the reference, with n = 1: in common are two a. P and R are both 2/3. "
        "How many pairs have three words? And which text is too short for n = 4?",
        "List the n-grams of both as tuples. For each different one of the `summary`, add the smaller of its two "
        "counts. Divide by the number of n-grams of `summary` for P, of `reference` for R, and return zeros before "
        "anything is divided by 0.",
        "10-summarisation.html#what-a-summary-is-worth",
    ),
    "lcs_table": Hints(
        "If the last words of both texts are equal, what can be done with the rest? If they are not, which of the two "
        "last words may be struck out?",
        "Draw the table for a = x y and b = y x y: three rows and four columns, zeros along two edges. The last corner "
        "is 2. Entry (1, 2) compares the first word of a with the second of b: which Python indices are those?",
        "Begin with zeros, one row and one column more than there are words. Go through i and j from 1. Where the "
        "words before these borders, at i - 1 and j - 1, are equal, `table` gets the diagonal entry plus one, else the "
        "larger of the one above and the one to the left.",
        "10-summarisation.html#rouge-l",
    ),
    "rouge_l, matched": Hints(
        "Which single entry of the table says how many words both texts have in common? And when you stand on an "
        "entry, how do you know whether its two words are a pair?",
        "Use `sort the list` and `sort a list`. Begin at (3, 3): `list` equals `list`, so the pair (2, 2), and on to "
        "(2, 2). There `the` is not `a`: up or left? In which order have you found the pairs?",
        "`rouge_l` takes the last corner of `table` and divides by the two numbers of words. `matched` starts at both "
        "lengths and goes on while neither is 0: equal words give a pair one lower and a diagonal step; else up if the "
        "entry above is at least that to the left. Turn the list round.",
        "10-summarisation.html#rouge-l",
    ),
    "idf, centroid_scores": Hints(
        "A word stands three times in one document and in no other. In how many documents is it? And what does a "
        "cosine leave out of a long sentence's vector?",
        "Take 3 documents and a word that is in all of them: the weight is ln(4/4) + 1 = 1. In none: ln 4 + 1. For the "
        "cosine, a sentence that is the whole document has a score of 1. What do you divide by for one without words?",
        "`idf` counts, for each word, the `documents` in which it occurs, and puts that into the formula. "
        "`centroid_scores` builds one row for each sentence, count times `weight`, sums the rows to the centroid, and "
        "divides the dot products by both lengths, or by 1 where these are 0.",
        "10-summarisation.html#summary-tfidf",
    ),
    "sentence_vectors, choices": Hints(
        "A sentence of 2 words stands in 5 places. Its mean is a sum over how many rows, divided by what? And where "
        "does the backward LSTM begin in a document of 3 sentences that is padded to 5?",
        "Row 0 of `embedding` may be NaN, so it must be replaced, not multiplied by 0. For turning, write the places "
        "for S = 5 and a length of 3: 2, 1, 0, 3, 4. Applied twice they give the old order. Over which axis is the "
        "softmax?",
        "`sentence_vectors` sums rows where `x` is above 0, and divides by their number, at least 1. `choices` calls "
        "`run` on `vectors` and on the turned ones, turns that result back, joins both, multiplies by the readout, and "
        "gives padding minus infinity before the softmax along sentences.",
        "10-summarisation.html#summary-extractor",
    ),
    "mixture, surprise": Hints(
        "The word *list* stands at two places of the source, with shares 0.3 and 0.2, and is in the vocabulary with "
        "0.1. With g = 1/2, what is its probability?",
        "That was 0.05 + 0.25 = 0.3. Does the sum over all words come to 1 in yours? If one line adds to the same "
        "place of an array twice, NumPy may keep only one of the two: try a repeated word. In the loss, what must "
        "never be looked at?",
        "In `mixture`, fill the first V places with `g` times the softmax. Then go through the places of the `source` "
        "one at a time, adding each row's share, times 1 - g, at that row's word. `surprise` picks the entries of `p` "
        "at the `outputs` where `counts` is True, and only then takes the logarithm.",
        "10-summarisation.html#point-at-the-source",
    ),
    "pick": Hints(
        "The best sentence does not fit. Is the summary finished? And in which order should somebody read the chosen "
        "sentences?",
        "Scores 3, 2, 1, sizes 5, 9, 4, budget 10: the first is taken, the second passed over, the third taken. The "
        "answer is [0, 2]. What if a sentence fills the budget exactly, or if two scores are equal?",
        "Sort the places by falling `scores` with a sort that keeps equal ones in order. Take a sentence if its entry "
        "of `sizes` is at most what is left of `budget`, and take that off. Sort what was taken.",
        "10-summarisation.html#summary-extractor",
    ),
}
