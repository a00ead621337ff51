# mistake: TWO: feed_back puts each forecast in front of the window and drops the last step instead of the other way round, and it returns the forecasts on the scaled axis without turning them back into units.
# read: right
# told: your feed_back puts the forecast in at the beginning: it is the latest step, and stands last. your f
from collections import deque


def feed_back(model, x, K, mean, spread):
    window = deque((x - mean) / spread, maxlen=len(x))
    forecasts = np.zeros((K, x.shape[1]))
    for k in range(K):
        forecasts[k] = model(np.array(window))
        window.appendleft(forecasts[k].copy())
    return forecasts
