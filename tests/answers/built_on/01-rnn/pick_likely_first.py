# mistake: adds the probabilities up from the likeliest symbol down, not in the order of the symbols; shows where the scores of a row do not fall from left to right
# read: right
# told: with two symbols, the scores
def pick(scores, u, temperature):
    N, V = scores.shape
    drawn = np.zeros(N, dtype=int)
    for n in range(N):
        scaled = (scores[n] - scores[n].max()) / temperature
        weights = np.exp(scaled)
        p = weights / weights.sum()
        order = sorted(range(V), key=lambda k: -p[k])
        running = 0.0
        drawn[n] = order[0]
        for k in order:
            running = running + p[k]
            if u[n] < running:
                drawn[n] = k
                break
    return drawn
