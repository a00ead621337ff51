# mistake: subtracts the maximum of the scores that are not yet divided by the temperature; overflows to NaN (and draws symbol 0) at low temperatures such as 0.001, and with scores of a thousand below temperature 1
# read: right
# told: an exponential of yours overflows: e^
def pick(scores, u, temperature):
    N = scores.shape[0]
    V = scores.shape[1]
    symbols = []
    for n in range(N):
        biggest = max(scores[n])
        e = [np.exp(scores[n, k] / temperature - biggest) for k in range(V)]
        total = sum(e)
        summed = np.cumsum([value / total for value in e])
        below = [k for k in range(V) if u[n] < summed[k]]
        if len(below) > 0:
            symbols.append(below[0])
        else:
            symbols.append(0)
    return np.array(symbols)
