# mistake: In chunks x and y are both cut out of the stream of S symbols (x without its last, y without its first), so the last symbol of each stream is never in x and the text has one row less, although its successor is known.
# read: right
# told: your chunks lose the last row of the streams: the last symbol of a stream has a successor too.
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    streams = np.asarray(codes)[: S * N].reshape(N, S).T
    inputs, targets = streams[:-1], streams[1:]
    out = []
    k = 0
    while k < len(inputs):
        out.append((inputs[k : k + T], targets[k : k + T]))
        k += T
    return out
