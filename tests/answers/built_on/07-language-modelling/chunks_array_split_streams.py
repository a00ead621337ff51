# mistake: np.array_split shares out what is left over to the first streams and zip cuts all to the shortest, so streams 1, 2 ... begin some symbols too late. Shows where N does not divide length - 1.
# read: vague
from itertools import islice


def chunks(codes, N, T):
    columns = [np.array_split(part, N) for part in (codes[:-1], codes[1:])]
    xs, ys = (zip(*streams) for streams in columns)
    batches = []
    while rows := list(islice(zip(xs, ys), T)):
        batches.append(tuple(map(np.array, zip(*rows))))
    return batches
