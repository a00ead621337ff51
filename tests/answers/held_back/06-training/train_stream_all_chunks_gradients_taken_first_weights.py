# mistake: all chunks' gradients are taken at the first weights (only the state is carried), and one update with their sum is made at the end
# read: right
# told: In train_stream. The second time that you call run, it is given 0.04060483324 in arrays, where 0.01119289627 belongs. With rate at zero your
from functools import reduce


def train_stream(arrays, chunks, run, state, rate):
    total = [np.zeros_like(a) for a in arrays]
    for chunk in chunks:
        gradients, state = run(arrays, chunk, state)
        total = [t + g for t, g in zip(total, gradients)]
    return [a - rate * t for a, t in zip(arrays, total)], state
