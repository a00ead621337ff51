# mistake: hs = hs.append(h): append returns None
# told: your generate works with None as if it were an array or a number. None is what a function gives that ends without a return, and what `.appen
def generate(first, h_0, u, V, step, choose):
    drawn, h, s = [], h_0, first
    for u_t in u:
        h, scores = step(np.eye(V)[s], h)
        s = choose(scores, u_t)
        drawn = drawn.append(s)
    return np.array(drawn)
