# mistake: the result is an array like scores, so for scores that are whole numbers the probabilities are cut to 0 (or 1). Right for floating point scores.
# read: right
# told: your next_distribution gives numbers of the type of the scores: where these are whole nu
def next_distribution(scores, temperature, mass):
    scores = np.asarray(scores)
    e = np.exp(scores / temperature - np.max(scores / temperature))
    ranked = sorted(enumerate(e / e.sum()), key=lambda pair: -pair[1])
    out, reached = np.zeros_like(scores), 0.0
    chosen = []
    for place, p in ranked:
        chosen.append((place, p))
        reached += p
        if reached >= mass - 1e-12:
            break
    for place, p in chosen:
        out[place] = p / reached
    return out
