# mistake: adds the probabilities up from the most to the least probable (as for nucleus sampling), and maps back: right distribution, wrong symbol for u
# read: right
# told: with two symbols, the scores [1.68, 1.99] and temperature 1, 0 should be drawn below u = 0.42: yours draws 1 below u = 0.59. In pick. Nowher
def pick(scores, u, temperature):
    s = scores / temperature
    e = np.exp(s - s.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    order = np.argsort(-p, axis=1, kind="stable")
    cum = np.cumsum(np.take_along_axis(p, order, axis=1), axis=1)
    place = (u[:, None] < cum).argmax(axis=1)
    return order[np.arange(len(u)), place]
