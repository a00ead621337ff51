# mistake: pick divides the PROBABILITIES by the temperature instead of the scores and then makes them add up to 1 again, so the temperature has no effect at all; right at temperature 1, at any other it draws as at 1
# read: right
# told: your pick matches one that ignores the temperature, or divides by it once the softmax is taken
def pick(scores, u, temperature):
    drawn = []
    for s, u_n in zip(scores, u):
        p = np.exp(s - max(s))
        p = p / sum(p)
        p = p / temperature
        p = p / sum(p)
        so_far = np.cumsum(p)
        so_far = so_far / so_far[-1]
        k = 0
        while not u_n < so_far[k]:
            k += 1
        drawn.append(k)
    return np.array(drawn, dtype=int)
