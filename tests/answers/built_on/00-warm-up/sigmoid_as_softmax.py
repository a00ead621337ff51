# mistake: sigmoid divides the exponentials by their sum over the whole array (a softmax), so that the entries depend on each other and sum to 1, instead of squashing each for itself; wrong nearly everywhere (a single entry always gives 1), right for an array of exactly two zeros, which gives one half twice
# read: right
# told: your sigmoid matches a softmax, whose numbers add up to 1: the sigmoid takes each entry
def sigmoid(a):
    a = np.asarray(a, dtype=float)
    e = np.exp(a - a.max())
    return e / e.sum()
