# mistake: rouge_n divides by the number of different n-grams of a text (the length of its table) and not by the number of all its n-grams, so P or R come out too large, even above 1; right where no n-gram repeats within the summary nor within the reference, and where nothing is in common
# read: right
# told: your rouge_n divides by how many different n-grams there are: one that stands twice coun
def rouge_n(summary, reference, n):
    def tally(words):
        table = {}
        for start in range(len(words) - n + 1):
            gram = tuple(words[start : start + n])
            table[gram] = table.get(gram, 0) + 1
        return table

    ours, theirs = tally(summary), tally(reference)
    m = sum(min(ours[gram], theirs[gram]) for gram in ours.keys() & theirs.keys())
    if m == 0:
        return 0.0, 0.0, 0.0
    P, R = m / len(ours), m / len(theirs)
    return P, R, 2 * P * R / (P + R)
