# mistake: Only texts that are too short are caught; where both have n-grams but none in common, P + R is 0 and the division raises an error.
# told: In rouge_n. It stops: ZeroDivisionError: float division by zero
def rouge_n(summary, reference, n):
    grams = list(zip(*[summary[k:] for k in range(n)]))
    left = list(zip(*[reference[k:] for k in range(n)]))
    a, b = len(grams), len(left)
    if a == 0 or b == 0:
        return 0.0, 0.0, 0.0
    hits = 0
    for gram in grams:
        if gram in left:
            hits += 1
            left.remove(gram)
    P, R = hits / a, hits / b
    return P, R, 2 * P * R / (P + R)
