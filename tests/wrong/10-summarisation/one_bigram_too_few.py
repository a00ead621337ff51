# loses: check-rouge-n
# told: leaves out the last n-gram
def rouge_n(summary, reference, n):
    a = [summary[k : k + n] for k in range(len(summary) - n)]
    b = [reference[k : k + n] for k in range(len(reference) - n)]
    left, m = list(b), 0
    for gram in a:
        if gram in left:
            left.remove(gram)
            m += 1
    if m == 0:
        return 0.0, 0.0, 0.0
    p, r = m / len(a), m / len(b)
    return p, r, 2 * p * r / (p + r)
