// SPDX-License-Identifier: Apache-2.0
// The table, one row a language.
#include "words/function_words.hpp"

#include <array>

namespace asterism {
namespace {

/// Written for this project. A longer word that English has as a noun is left out, whatever its own language uses it
/// for, but for a few without which that could not be read: "era", "logo", "van".
constexpr auto kFunctionWords = std::to_array<FunctionWords>({
    {"German",
     "aber alle allem allen aller alles als alte am andere anderen anderer anderes angefangen auch auf aufgrund "
     "aus außerdem begonnen bei beide beiden beim benutzt bereits besser bis bisher bleibt brauche braucht bzw da "
     "dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darum darüber das dass davon davor "
     "dazu dein deine dem den denen denn dennoch der deren des dessen deutlich dich die diese diesem diesen "
     "dieser dieses dir doch dort drei durch ebenfalls eher eigene eigenen eigentlich ein eine einem einen einer "
     "eines einfach einige einigen einiger einmal einzelne einzelnen endlich entweder er erst erste erstellt "
     "ersten erster es etwa etwas euch folgende folgenden für ganz ganze ganzen gearbeitet geben gefunden gegen "
     "gehen geht gelöst gemacht genau genug gerade gerne geschaut gestartet getestet gewesen gibt ging gleich "
     "habe haben habt hatte hatten heißt heute hier hinter hätte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im "
     "immer indem insgesamt ist ja je jede jedem jeden jeder jedes jedoch jemand jetzt kann kannst kaum kein "
     "keine keinen keiner kleine kleinen komme kommen kommt konnte konnten kurz können könnte könnten lassen "
     "leider letzte letzten lässt machen macht mal manche manchmal mehr mehrere mehreren mein meine meinem meinen "
     "meiner meist meisten mich mir mit muss musste mussten möchte möglich müssen müsste nach natürlich neben "
     "nehmen neu neue neuen neuer neues nicht nichts nie nirgends noch nun nur nächste nächsten ob oben oder oft "
     "ohne recht schon sehr sei sein seine seinem seinen seiner seit selbst sich sicher sie sieht sind sodass "
     "sofort sogar solche solchen soll sollen sollte sollten somit sondern sonst sowie später statt stehen steht "
     "teilweise trotz um und uns unser unsere unserem unseren unserer unten unter versuche versucht verwendet "
     "viel viele vielen vielleicht vom von vor vorher waren warum weil weiter weitere weiteren weitergearbeitet "
     "weiterhin welche welchen welches wenig weniger wenn werde werden wie wieder wir wird wirklich wo wobei wohl "
     "wollen wollte wollten worden wurde wurden während wäre wären würde würden zu zudem zuerst zum zunächst zur "
     "zurück zusammen zwar zwei zweite zweiten zwischen über überhaupt"},
    {"French",
     "afin aie ailleurs ainsi ait alors après assez au aucun aucune aujourd aurait aussi autant autre autres aux "
     "avaient avait avant avec avez avoir avons beaucoup bien bon bonne bref ce ceci cela celle celles celui "
     "cependant certaines certains ces cet cette ceux chaque chez ci combien comme contre dans davantage dedans "
     "dehors depuis derrière dessous dessus deux devait devant doit doivent donc dont du dès déjà désormais elle "
     "elles enfin ensuite entre est et eu eux faire fais fait faites faut fois grâce hier hors ici il ils jamais "
     "je jour jusqu jusque la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui là "
     "maintenant mais malgré me mes mieux moi moins ne ni nos notre nouveau nouvelle on ont ou ouais où parce "
     "parfois parmi peu peut peuvent peux plusieurs plutôt pour pourquoi pourrait pourtant presque près puis "
     "puisque qu quand quant que quel quelle quelles quelqu quelque quelques quels qui quoi rien sa sans sauf se "
     "serait seront ses sinon soi soit sommes sont souvent suis sur ta tandis tant te telle tellement tels tes "
     "toi toujours tous toute toutefois toutes trois trop très tu tôt un une va vais vers veut veux voici voilà "
     "voir vont vos votre vous vraiment vu y ça étaient était étant été être"},
    {"Spanish",
     "además ahora ahí al algo alguien alguna algunas alguno algunos algún allí ambos aquel aquella "
     "aquellos aquí así aunque aún bajo bastante bien cada casi como con cual cuales cualquier cuando cuanto "
     "cuatro cuál cuándo cómo de debe deben debería decir del demasiado demás desde después donde dónde el ella "
     "ello ellos en entonces entre eran eres es esa esas eso esos esta estaba estado estar estas este esto estos "
     "estoy está están fue fueron fui había habían hace hacen hacer hacia hago hasta hemos hice hizo incluso ir "
     "jamás la las le les lo los luego me mediante mejor menos mi mientras mis misma mismas mismo mismos mucha "
     "muchas mucho muchos muy más mía mío nadie ni ninguna ninguno ningún nos nosotros nuestra nuestras nuestro "
     "nuestros nueva nuevas nuevo nuevos nunca otra otras otro otros para pero poca poco pocos podemos poder "
     "podría por porque puede pueden puedo pues que quien quiero quién qué realizar se según ser será si sido "
     "siempre siendo sino sobre sois somos su sí sólo también tampoco tanto te tenemos tener tengo tenía tiene "
     "tienen todas todavía todo todos tras tres tu tus un una unas uno unos usted va vamos varias varios veces "
     "ver vez voy y ya yo él"},
    {"Portuguese",
     "acho ainda algo algum alguma algumas alguns alguém além ambos ao aos apenas após aquela aquele "
     "aqueles aqui assim através até bem cada coisa com como da de dela dele deles demais depois desde dessa "
     "desse desta deste deve devem devia disso disto do dois duas elas ele eles em embora enquanto entre então "
     "eram essa essas esse esses esta estamos estar estas estava estavam este estes estou está estão eu faz "
     "fazendo fazer ficar fiz foi hoje isso isto já la lhe lhes lá mais mas me melhor menos mesma mesmas mesmo "
     "mesmos meu meus minha minhas muita muitas muito muitos na nas nela nele nem nenhum nenhuma nessa nesse "
     "nesta neste no nos nossa nossas nosso nossos novo novos nunca não nós onde ontem os ou outra outras outro "
     "outros pela pelas pelo pelos pode podem podemos pois por porque porém pouco pra precisa primeira primeiro "
     "próprio próxima próximo quais qual qualquer quando quanto quase que quem se seja sem sempre sendo ser será "
     "seu seus sim sobre sua suas são só talvez também tanto te tem temos tenho ter teve tinha todas todo todos "
     "três tudo tão têm um umas uns usando usar vai vamos vez vezes você vocês vou vários à às é última último"},
    {"Italian",
     "abbiamo adesso agli al alcuna alcune alcuni alcuno alla alle allo allora altra altre altri altro anche "
     "ancora anzi appena avere aveva avevano bene che ci ciascuna ciascuno cioè circa ciò così cui da dagli dai "
     "dalla dalle dallo degli dei del della delle dello dentro di dopo dovrebbe ecco ed erano esempio essere fa "
     "fatto finché fino forse fra fu gli ha hai hanno ho il infatti infine inoltre invece la le lo loro lui ma "
     "mai me meglio meno mentre mi mia mie miei mio molta molte molti molto ne negli nei nel nell nella nelle "
     "nello nessun nessuna niente noi nostra nostri nostro nuova nuove nuovi nuovo oggi ogni oltre oppure per "
     "perché perciò però più poco poiché possiamo posso possono proprio può qua qual qualche qualcosa quale quali "
     "quando quanto quel quella quelle quelli quello questa queste questi questo qui quindi se sei sembra sempre "
     "senza si sia siamo siano sono sopra sotto sta stata stati stato su sua subito sugli sui sul sulle suo suoi "
     "sé tra tre troppo tu tua tutta tutte tutti tutto un una uno va vari vengono vi viene voi è"},
    {"Dutch",
     "aan al alle alleen allemaal alles altijd ander andere anderen bij bijna binnen dan de deze dezelfde doen "
     "doet dus echter een eens eerst eerste elke en enkele er eraan ergens eruit ga gaan gaat gebruik gebruikt "
     "gedaan geen geweest goed had hadden heb hebben hebt heeft helaas het hij iets ik ja je jij jouw jullie kan "
     "keer kon konden krijgen kunnen laat laatste maak maakt maken me meer meerdere meest mij mijn misschien moet "
     "moeten na naar naast niet niets nieuwe nooit om omdat onder ongeveer ons onze ook op opnieuw per precies "
     "soms staan staat te tegen terug tijdens toch toen tussen twee uit uur vaak vanaf vandaag vanuit veel verder "
     "volgende volgens voor vooral waar waarbij waarom waren was wat we weer welke werd werden wij wil worden "
     "wordt ze zeer zei zelf zich zij zijn zo zoals zodat zonder zou zouden zowel zullen"},
    {"Polish",
     "aby albo aż bardzo bez bo być był była było były będzie będą chyba ci coś czy dla dobrze dość dwa gdy gdyż "
     "gdzie ich ile im inne innych itd itp ja jaka jaki jakie jako je jeden jednak jednego jednej jego jej jestem "
     "jeszcze jeśli jeżeli już każda każdy kiedy kilka kto która które którego której który których którym lecz "
     "lub ma mają mamy mi mnie mogą może można musi my mój na nam nas nasz nasze natomiast nawet nic nich nie "
     "niego niej niż nowe nowy od około ona oraz po podczas ponieważ poza przed przede przez przy również się "
     "sobie swoje swój są ta tak taki takie także te tego tej też tu tutaj tych tylko tym we wiele więc więcej "
     "wszystkie wszystko właśnie za zawsze ze że żeby"},
    {"Turkish",
     "acaba ama ancak artık aslında az bana bazı belki benim beri bizim bu bunu bunun burada böyle da daha de "
     "değil diye diğer dolayı fakat gibi göre hala henüz hep her hiç ile ilgili ise için işte kadar kendi ki kim "
     "mi mü mı nasıl ne neden nerede olan olarak oldu olduğu olduğunu olması olur onlar onu onun orada oysa "
     "sadece sanki siz sonra tüm ve veya ya yani yeni yine yok yoksa çok çünkü öyle üzerinde üzerine şey şimdi şu"},
    {"Vietnamese",
     "anh bao bài bên bạn bằng bị bởi cho chúng chưa chỉ càng các cách cái có cùng cũng cả cần của cứ dù giúp "
     "giữa gì hoặc hôm hơn hết khác không luôn là làm lên lúc lại mà mình mỗi một mới ngoài ngày nhiều như nhưng "
     "nhất những nào này nên nếu phải qua ra rất rằng rồi sau sẽ sự theo thì thế trong trên trước tôi tại từ tự "
     "việc và vào vì vẫn vậy vẽ về với xong đang điều đây đã đó được đến đều để ấy ở"},
    {"Swedish, Danish and Norwegian",
     "af alla allt andra annan används att av bara ble blev bli blir bruker da de dem denna denne deras dess "
     "dessa det detta dette disse du där då efter ei ej eller en enligt enn er ett etter fordi fra från få "
     "får för först första før gennem genom går gör göra ha hade har hende hennes hos hva hvad hvilken hvis hvor "
     "hvordan här igen ikke ind ingen inget inom inte jeg jo ju kan kommer kunde kunna kunne lidt meget mellan "
     "mer mest mig mycket många måste ni noe noen nogle nu när någon något några når och också og også om op opp "
     "oss på selv sig sina sitt ska skal skall skulle slik så sådan til ud upp ut utan uten vad varför "
     "varit ved vi vid vidare vil vilka vilken vilket være är även åt över"},
    {"Finnish",
     "ehkä ei eivät eli en että heidän hyvin hän ja jo joka jos jotka jotta kaikki kanssa koska kuin kuitenkin "
     "kun lisäksi mikä minä muita mutta myös ne niin nyt olen oli olisi olivat ovat se sekä siis siitä siten sitä "
     "tämä tämän vaan vielä voi"},
    {"Czech and Slovak",
     "aby ako alebo až bez bol boli bude budou byl byla byli bylo byť být což další ho ich jako je jeho jej "
     "jejich jen jenž ještě ji jsem jsme jsou kde když která které který ktorá ktoré ktorý lebo mají mezi mi má "
     "mít může na není než nie od po pokud pouze protože před při sa se si sme svůj sú ta tak také takže tedy "
     "tento teď tohle toho tomu tu už ve více však za ze či že"},
    {"Russian",
     "а без более бы был была были было быть в вам вас весь во вот все всех всё вы г где да даже два для до его "
     "ее ей ему если есть еще ещё её ж же за здесь и из или им их к каждая каждый как какие какой ко когда "
     "которая которое которой которые который которых ли между менее мне много может можно мы на над надо нам нас "
     "наш наша наши не нее нет неё ни них но ну нужно о об один одна однако он она они оно от очень перед по под "
     "после потом потому почти поэтому при про с свои свой своя себя см со так такая также такие такой там те тем "
     "теперь то тоже только том тот три тут ты у уже хотя чего чем через что чтобы эта эти этих это этого этой "
     "этом этот я"},
    {"Ukrainian",
     "або але без був була були було бути в вже вона вони воно все всі від він де для до з за зі й його коли лише "
     "ми може можна на над нас не немає ні по при про під свою свої себе та так також те тепер то того тому треба "
     "три тут ті у це цей цього ця ці чи що щоб я як яка яке який яких якщо які із її"},
    {"Indonesian and Malay",
     "adalah antara apa atau bagaimana bahwa banyak beberapa belum bisa boleh bukan dalam dan dapat dengan di "
     "hari harus ia ini itu juga kalau karena ke kepada kita lagi lain lebih maka masih melalui mereka namun oleh "
     "pada perlu saat saja sama sangat sebagai sebelum sebuah sedang sehingga sekarang semua seperti serta "
     "setelah setiap sudah tapi telah tentang terhadap tersebut tetapi tidak untuk yaitu"},
});

}  // namespace

std::span<const FunctionWords> function_words() { return kFunctionWords; }

}  // namespace asterism
