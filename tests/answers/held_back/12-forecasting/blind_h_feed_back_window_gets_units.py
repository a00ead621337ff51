# mistake: feed_back brings each forecast back to the units of the series before it goes into the window, so from the second step on the scaled window holds values that are not scaled (wrong for K > 1).
# read: right
# told: your feed_back feeds back the forecast in units: the model wants it scaled.
import numpy as np


def feed_back(model, x, K, mean, spread):
    z = list((x - mean) / spread)
    out = []
    for _ in range(K):
        value = model(np.array(z)) * spread + mean
        out.append(value)
        z = z[1:] + [value]
    return np.stack(out)
