# mistake: rouge_n guards only against texts without n-grams: where both have n-grams but none in common, P + R is 0 and F1 stops with a ZeroDivisionError instead of giving 0, 0, 0.
# read: right
# told: In rouge_n. It stops: ZeroDivisionError: float division by zero (line 20 of your cell: f1 = 2 * prec
def rouge_n(summary, reference, n):
    def ngrams(words):
        return [tuple(words[i : i + n]) for i in range(len(words) - n + 1)]

    summary_grams = ngrams(summary)
    reference_grams = ngrams(reference)
    if len(summary_grams) == 0 or len(reference_grams) == 0:
        return 0.0, 0.0, 0.0

    remaining = list(reference_grams)
    m = 0
    for gram in summary_grams:
        if gram in remaining:
            remaining.remove(gram)
            m += 1

    precision = m / len(summary_grams)
    recall = m / len(reference_grams)
    f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1
