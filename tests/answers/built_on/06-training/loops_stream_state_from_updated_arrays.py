# mistake: after the update run is called once more with the new arrays, and that state is carried on; it should be the state that the first call returned. Shows in the state after one chunk, in the arrays after two.
# read: right
# told: In train_stream. The second time that you call run, where once is enough, arrays is another than bef
from functools import reduce


def train_stream(arrays, chunks, run, state, rate):
    def learn(carried, chunk):
        weights, before = carried
        gradients, _ = run(weights, chunk, before)
        weights = [w - rate * g for w, g in zip(weights, gradients)]
        return weights, run(weights, chunk, before)[1]

    return reduce(learn, chunks, (arrays, state))
