# mistake: divides by the number of different n-grams, not of all; shows where a text repeats an n-gram
# read: right
# told: your rouge_n divides by how many different n-grams there are: one that stands twice
def rouge_n(summary, reference, n):
    counts = [{}, {}]
    for which, words in enumerate([summary, reference]):
        for i in range(len(words)):
            gram = tuple(words[i : i + n])
            if len(gram) == n:
                if gram not in counts[which]:
                    counts[which][gram] = 0
                counts[which][gram] += 1
    m = 0
    for gram, number in counts[0].items():
        m += min(number, counts[1].get(gram, 0))
    if m == 0:
        return 0.0, 0.0, 0.0
    P = m / len(counts[0])
    R = m / len(counts[1])
    F = 2 * P * R / (P + R)
    return P, R, F
