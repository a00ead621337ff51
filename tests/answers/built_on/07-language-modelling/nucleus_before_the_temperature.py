# mistake: Two slips: the nucleus is found from the probabilities at temperature 1 and the temperature is applied to what is left only; and it is kept by cumulative mass <= `mass` (the first always), which leaves out the symbol that reaches the mass.
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    shifted = scores - np.max(scores)
    p = np.exp(shifted) / np.exp(shifted).sum()
    ranked = np.argsort(p)[::-1]
    keep = np.cumsum(p[ranked]) <= mass
    keep[0] = True
    chosen = ranked[keep]
    out = np.zeros(len(p))
    out[chosen] = np.exp(shifted[chosen] / temperature)
    return out / out.sum()
