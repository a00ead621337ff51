# mistake: makes probabilities of the scores with a softmax before handing them to choose, which wants scores
# read: right
# told: your generate matches a loop that hands probabilities to `choose`: it takes the scores as they are.
def generate(first, h_0, u, V, step, choose):
    k, h = first, h_0
    text = []
    for u_t in u:
        h, scores = step(np.eye(V)[k], h)
        p = np.exp(scores - scores.max(axis=1, keepdims=True))
        p = p / p.sum(axis=1, keepdims=True)
        k = choose(p, u_t)
        text.append(k)
    return np.array(text)
