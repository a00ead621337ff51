# mistake: writes out with np.put, which returns None
# told: your inverse returned None: it ends without a return that is reached, or behind the return stands nothing, or what works in place and gives
def inverse(places):
    out = np.empty_like(places)
    return np.put(out, places, np.arange(len(places)))
