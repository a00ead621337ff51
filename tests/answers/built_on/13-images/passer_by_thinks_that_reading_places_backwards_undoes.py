# mistake: thinks that reading `places` backwards undoes it: returns the reversed array instead of the inverse permutation
# read: right
def inverse(places):
    return places[::-1]
