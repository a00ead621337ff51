# mistake: rouge_n turns the n-grams into sets, so that an n-gram that stands several times counts only once, in the matches and in both denominators.
# read: right
# told: your rouge_n compares sets of n-grams: one that stands twice in both counts twice.
def rouge_n(summary, reference, n):
    grams = lambda words: set(zip(*(words[k:] for k in range(n))))
    ours, gold = grams(summary), grams(reference)
    both = len(ours & gold)
    if not both:
        return 0.0, 0.0, 0.0
    p, r = both / len(ours), both / len(gold)
    return p, r, 2 * p * r / (p + r)
