# loses: nothing
import bisect
from collections import deque


def rnn_forward(x, h_0, params):
    states = deque([h_0])
    for t in range(len(x)):
        states.append(rnn_step(x_t=x[t], h_prev=states[-1], params=params))
    states.popleft()
    return np.array(states), states[-1]


def cross_entropy(scores, target):
    log_z = np.logaddexp.reduce(scores, axis=-1)
    t, n = np.ogrid[: target.shape[0], : target.shape[1]]
    d = np.exp(scores - log_z[..., None])
    d[t, n, target] -= 1
    return np.mean(log_z - scores[t, n, target]), d / target.size


def pick(scores, u, temperature):
    out = []
    for s, v in zip(scores.tolist(), u.tolist()):
        weights = [np.exp((x - max(s)) / temperature) for x in s]
        sums = np.cumsum(weights) / sum(weights)
        out.append(min(bisect.bisect_right(sums, v), len(sums) - 1))
    return out


def generate(first, h_0, u, V, step, choose):
    if len(u) == 0:
        return np.zeros((0, len(first)), int)
    h, s = step(one_hot(first, V), h_0)
    k = np.asarray(choose(s, u[0]))
    return np.concatenate([k[None], generate(k, h, u[1:], V, step, choose)])
