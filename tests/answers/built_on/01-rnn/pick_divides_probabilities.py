# mistake: divides the probabilities by the temperature and normalises again, so the temperature cancels; shows at any temperature but 1
# read: right
# told: your pick matches one that ignores the temperature. In the calls tried,
def pick(scores, u, temperature):
    N, V = scores.shape
    result = np.zeros(N, dtype=int)
    for n in range(N):
        e = np.exp(scores[n] - np.max(scores[n]))
        probabilities = e / np.sum(e)
        heated = probabilities / temperature
        heated = heated / np.sum(heated)
        border = 0.0
        last = 0
        for k in range(V):
            if heated[k] > 0:
                last = k
        result[n] = last
        for k in range(V):
            border += heated[k]
            if u[n] < border:
                result[n] = k
                break
    return result
