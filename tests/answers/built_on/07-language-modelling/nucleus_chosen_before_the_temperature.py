# mistake: the nucleus is chosen from the softmax at temperature 1, and the temperature is applied to the scores of those that are left; the set of symbols is wrong for temperatures other than 1 with a mass below 1.
# read: right
# told: your next_distribution takes the nucleus first and the temperature then: the temperature
def next_distribution(scores, temperature, mass):
    s = np.array(scores, dtype=np.float64)

    def softmax(v):
        e = np.exp(v - np.max(v))
        return e / np.sum(e)

    plain = softmax(s)
    chosen, gathered = [], 0.0
    for v in np.argsort(-plain, kind="stable"):
        chosen.append(v)
        gathered += plain[v]
        if gathered >= mass - 1e-12:
            break
    answer = np.zeros(s.shape)
    answer[chosen] = softmax(s[chosen] / temperature)
    return answer
